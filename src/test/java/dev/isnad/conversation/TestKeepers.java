package dev.isnad.conversation;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;

/** Keepers for tests. */
final class TestKeepers {
  private TestKeepers() {}

  /** One that waits for the database however busy the machine is. */
  static RecordKeeper patient(AnswerRecords records) {
    return new RecordKeeper(records, Duration.ofMinutes(1), new SimpleMeterRegistry());
  }
}
