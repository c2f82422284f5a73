package dev.isnad.conversation;

import dev.isnad.answer.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** The last turns of one conversation. Safe for use by several threads: they take turns. */
final class Conversation {
  private final ReentrantLock turnTaking = new ReentrantLock(true);
  private final Deque<Turn> turns = new ArrayDeque<>();
  private final int mostTurns;
  private final Supplier<Optional<List<Turn>>> earlier;
  private boolean recalled;
  private volatile boolean forgotten;

  /**
   * @param earlier what was said before this program started, oldest first; asked again where it
   *     could not be had
   */
  Conversation(int mostTurns, Supplier<Optional<List<Turn>>> earlier) {
    this.mostTurns = mostTurns;
    this.earlier = earlier;
  }

  /** One in which nothing has been said. */
  static Conversation fresh(int mostTurns) {
    return new Conversation(mostTurns, () -> Optional.of(List.of()));
  }

  /** How many questions wait for the one being answered. */
  int waiting() {
    return turnTaking.getQueueLength();
  }

  /** What is still being answered in it is not to be remembered. */
  void forget() {
    forgotten = true;
  }

  boolean isForgotten() {
    return forgotten;
  }

  /**
   * Waits for the questions before it, then works with the history.
   *
   * @param work from the history, oldest first, to a result
   * @param turn what is remembered of the result
   */
  <R> R next(Function<List<Turn>, R> work, Function<R, Optional<Turn>> turn) {
    try {
      turnTaking.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConversationInterruptedException(e);
    }
    try {
      recall();
      R result = work.apply(List.copyOf(turns));
      turn.apply(result).ifPresent(this::remember);
      return result;
    } finally {
      turnTaking.unlock();
    }
  }

  private void recall() {
    if (recalled || !turns.isEmpty()) {
      return;
    }
    Optional<List<Turn>> before = earlier.get();
    recalled = before.isPresent();
    before.ifPresent(all -> all.forEach(this::remember));
  }

  private void remember(Turn turn) {
    turns.addLast(turn);
    while (turns.size() > mostTurns) {
      turns.removeFirst();
    }
  }
}
