package dev.isnad.app;

import dev.isnad.conversation.AnswerRecords;
import dev.isnad.conversation.RecordsException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether answers can be kept. Questions are answered all the same where they cannot, so this says
 * nothing of readiness; why they cannot stands in the log.
 */
final class DatabaseHealth implements HealthIndicator {
  private final AnswerRecords records;

  DatabaseHealth(AnswerRecords records) {
    this.records = records;
  }

  @Override
  public Health health() {
    try {
      records.check();
      return Health.up().build();
    } catch (RecordsException e) {
      return Health.down().build();
    }
  }
}
