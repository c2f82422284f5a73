package dev.isnad.conversation;

import dev.isnad.answer.AnswerRecord;
import dev.isnad.answer.Turn;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between readers and the database, so that no reader waits for a slow one and no answer is
 * lost to a broken one. What is asked of the database is done by threads of its own, which nobody
 * interrupts, and waited for a moment only; a write that takes longer goes on behind the reader's
 * back. After such a disappointment nobody waits at all for a while. What could not be kept is
 * logged and counted ({@code isnad.records}). Safe for use by several threads.
 */
public final class RecordKeeper implements AutoCloseable {
  /**
   * By then every sentence is on the reader's screen, and to lose the thread of a conversation is
   * worse than to wait a second once. A good database answers in a hundredth of it.
   */
  public static final Duration READERS_PATIENCE = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(RecordKeeper.class);
  private static final String METER = "isnad.records";
  private static final Duration IMPATIENCE = Duration.ofSeconds(3);
  private static final Duration LAST_WRITES = Duration.ofSeconds(5);

  /** Beyond so many at once the database does not keep up, and more would only fill the memory. */
  private static final int MOST_UNDERWAY = 500;

  private final AnswerRecords records;
  private final MeterRegistry meters;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore free = new Semaphore(MOST_UNDERWAY);
  private final Duration patience;
  private volatile boolean failing;
  private volatile long patientFrom = System.nanoTime();

  /**
   * @param patience how long the database is waited for
   * @param meters count what becomes of each answer
   */
  public RecordKeeper(AnswerRecords records, Duration patience, MeterRegistry meters) {
    this.records = records;
    this.patience = patience;
    this.meters = meters;
  }

  /**
   * Keeps an answer.
   *
   * @param forgotten whether the conversation has been forgotten meanwhile
   * @return whether it is known to be safe; otherwise it may still become so
   */
  boolean keep(AnswerRecord record, String conversation, BooleanSupplier forgotten) {
    return work(
            "keep",
            () -> {
              records.keep(record, conversation);
              // Looked at afterwards: whoever forgets in between has not seen this record.
              if (forgotten.getAsBoolean()) {
                records.forgetConversationOf(record.answer().id());
              }
              return true;
            })
        .orElse(false);
  }

  /** The last turns of a conversation, oldest first; empty where they cannot be had in time. */
  Optional<List<Turn>> turns(String conversation, int most, Instant since) {
    return work("recall", () -> records.turns(conversation, most, since));
  }

  /** Forgets which answers belong to the conversation, if not at once then soon. */
  void forget(String conversation) {
    work(
        "forget",
        () -> {
          records.forget(conversation);
          return true;
        });
  }

  private <R> Optional<R> work(String what, Callable<R> task) {
    if (!free.tryAcquire()) {
      count(what, "dropped");
      complain(what, new IllegalStateException("The database does not keep up"));
      return Optional.empty();
    }
    FutureTask<R> work = new FutureTask<>(() -> done(what, task));
    try {
      workers.execute(work);
    } catch (RejectedExecutionException e) {
      free.release();
      count(what, "dropped");
      return Optional.empty();
    }
    return await(what, work);
  }

  private <R> R done(String what, Callable<R> task) throws Exception {
    try {
      R result = task.call();
      count(what, "done");
      failing = false;
      return result;
    } catch (RuntimeException e) {
      count(what, "failed");
      complain(what, e);
      throw e;
    } finally {
      free.release();
    }
  }

  private <R> Optional<R> await(String what, FutureTask<R> work) {
    long wait = System.nanoTime() - patientFrom < 0 ? 0 : patience.toNanos();
    try {
      return Optional.of(work.get(wait, TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (TimeoutException e) {
      count(what, "late");
    } catch (ExecutionException e) {
      // Told of where it happened.
      LOG.trace("Answers: could not {}", what, e);
    }
    patientFrom = System.nanoTime() + IMPATIENCE.toNanos();
    return Optional.empty();
  }

  /** Once for each time that the database stops working; the meter counts the rest. */
  private void complain(String what, RuntimeException e) {
    if (failing) {
      LOG.debug("Answers: could still not {}", what, e);
      return;
    }
    failing = true;
    LOG.warn("Answers cannot be kept or recalled: {}", e.getMessage());
  }

  private void count(String what, String outcome) {
    Counter.builder(METER)
        .description("What became of keeping, recalling and forgetting answers")
        .tags("what", what, "outcome", outcome)
        .register(meters)
        .increment();
  }

  /** Finishes what is under way, within seconds. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(LAST_WRITES.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("Answers: some could not be kept before the end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
