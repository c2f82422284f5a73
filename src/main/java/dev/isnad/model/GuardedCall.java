package dev.isnad.model;

import static dev.isnad.model.ModelFailedException.Reason;

import dev.langchain4j.exception.InvalidRequestException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a model that answers in one piece, within a time limit whatever the model does, and counts
 * what became of it. Thread-safe.
 *
 * @param circuit leaves the model alone when it fails too often
 * @param threads what a call runs in: virtual ones for the network, platform ones for arithmetic
 */
record GuardedCall(CircuitBreaker circuit, ModelMeters meters, ThreadFactory threads) {
  /**
   * One try.
   *
   * @throws InvalidRequestException if the request, and not the model, is at fault
   * @throws RuntimeException if the model fails in any other way; its message is fit for a log
   * @throws CancellationException if the thread was interrupted; it is marked so again
   */
  <T> T call(Duration limit, Callable<T> request) {
    if (!circuit.tryAcquirePermission()) {
      meters.call(Reason.LEFT_ALONE.tag());
      throw new ModelFailedException(
          Reason.LEFT_ALONE, "failed too often lately and is left alone for a while");
    }
    long start = System.nanoTime();
    boolean reported = false;
    try {
      T answer = within(limit, request);
      circuit.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      reported = true;
      meters.call("answered");
      meters.total(Duration.ofNanos(System.nanoTime() - start));
      return answer;
    } catch (ModelFailedException e) {
      meters.call(e.reason().tag());
      if (e.reason().modelsFault()) {
        circuit.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, e);
        reported = true;
      }
      throw e.reason() == Reason.REJECTED ? new InvalidRequestException(e.getMessage(), e) : e;
    } finally {
      if (!reported) {
        circuit.releasePermission();
      }
    }
  }

  /** Several tries, with growing pauses between them, where that makes sense. */
  <T> T call(Duration limit, int retries, IntervalFunction pauses, Callable<T> request) {
    for (int attempt = 1; ; attempt++) {
      try {
        return call(limit, request);
      } catch (ModelFailedException e) {
        if (!e.reason().retriable() || attempt > retries) {
          throw e;
        }
        meters.retry();
        pause(Duration.ofMillis(pauses.apply(attempt)), e);
      }
    }
  }

  private static void pause(Duration usual, ModelFailedException failure) {
    try {
      Thread.sleep(failure.retryAfter().filter(asked -> asked.compareTo(usual) > 0).orElse(usual));
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private <T> T within(Duration limit, Callable<T> request) {
    FutureTask<T> task = new FutureTask<>(request);
    threads.newThread(task).start();
    try {
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw ModelFailedException.because(
          Reason.TIMED_OUT, "no answer within " + limit.toMillis() + " ms", e);
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw cause instanceof ModelFailedException known ? known : Failures.of(cause);
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      task.cancel(true);
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("interrupted while a model was asked");
  }
}
