package dev.isnad.publish;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Calls in a thread of their own, which another thread may give up: the thread that waits for the
 * call also writes to an index, and to interrupt that would break its files. Thread-safe; one call
 * at a time.
 */
final class InterruptibleCall {
  private Optional<FutureTask<?>> underway = Optional.empty();
  private boolean over;

  /**
   * @throws CancellationException where it was given up
   */
  <T> T to(Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    begin(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("A call failed in an unforeseen way", e);
    }
  }

  private synchronized void begin(FutureTask<?> task) {
    if (over) {
      throw new CancellationException("given up");
    }
    underway = Optional.of(task);
    Thread.ofVirtual().start(task);
  }

  /** Ends the call that is under way, and lets none begin. */
  synchronized void giveUp() {
    over = true;
    underway.ifPresent(task -> task.cancel(true));
  }
}
