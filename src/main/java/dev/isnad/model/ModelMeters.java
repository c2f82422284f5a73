package dev.isnad.model;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** What is counted about one model. */
record ModelMeters(MeterRegistry registry, String model) {
  /**
   * A question that was brought to this model, and what became of it: {@code answered} or a reason.
   */
  void call(String outcome) {
    registry.counter("isnad.model.calls", "model", model, "outcome", outcome).increment();
  }

  /** The question went on to the model after this one. */
  void failover() {
    registry.counter("isnad.model.failovers", "model", model).increment();
  }

  void retry() {
    registry.counter("isnad.model.retries", "model", model).increment();
  }

  /** From the question to the first word, retries included. */
  void firstToken(Duration took) {
    registry.timer("isnad.model.first.token", "model", model).record(took);
  }

  /** From the question to the end of the answer, retries included. */
  void total(Duration took) {
    registry.timer("isnad.model.total", "model", model).record(took);
  }
}
