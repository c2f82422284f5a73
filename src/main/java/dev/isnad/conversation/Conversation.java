package dev.isnad.conversation;

import dev.isnad.answer.Turn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The last turns of one conversation. Safe for use by several threads: they take turns. */
final class Conversation {
  private final ReentrantLock turnTaking = new ReentrantLock(true);
  private final Deque<Turn> turns = new ArrayDeque<>();
  private final int mostTurns;

  Conversation(int mostTurns) {
    this.mostTurns = mostTurns;
  }

  /** How many questions wait for the one being answered. */
  int waiting() {
    return turnTaking.getQueueLength();
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
      R result = work.apply(List.copyOf(turns));
      turn.apply(result).ifPresent(this::remember);
      return result;
    } finally {
      turnTaking.unlock();
    }
  }

  private void remember(Turn turn) {
    turns.addLast(turn);
    while (turns.size() > mostTurns) {
      turns.removeFirst();
    }
  }
}
