package dev.isnad.retrieval;

import dev.isnad.index.IndexException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model that improves a ranking when it answers, and that the ranking does without when it does
 * not: counted every time, logged when that begins and when it ends. Thread-safe.
 */
final class Aid {
  private static final Logger LOG = LoggerFactory.getLogger(Aid.class);

  private final String what;
  private final Counter failures;
  private final AtomicBoolean failing = new AtomicBoolean();

  /**
   * @param what names the aid in the log and in the meter {@code isnad.retrieval.unaided}
   */
  Aid(String what, MeterRegistry meters) {
    this.what = what;
    this.failures = meters.counter("isnad.retrieval.unaided", "aid", what);
  }

  /**
   * What the model says; empty where it fails.
   *
   * @throws IndexException if that is what failed: no model is to blame for it
   */
  <T> Optional<T> ask(Supplier<T> model) {
    try {
      T answer = model.get();
      if (failing.compareAndSet(true, false)) {
        LOG.info("The {} model helps to rank passages again", what);
      }
      return Optional.of(answer);
    } catch (IndexException e) {
      throw e;
    } catch (RuntimeException e) {
      failures.increment();
      if (failing.compareAndSet(false, true)) {
        LOG.warn(
            "Passages are ranked without the {} model: {}", what, String.valueOf(e.getMessage()));
      }
      return Optional.empty();
    }
  }
}
