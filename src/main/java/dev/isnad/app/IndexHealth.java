package dev.isnad.app;

import dev.isnad.index.IndexException;
import dev.isnad.index.IndexScope;
import dev.isnad.index.PassageIndex;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the index can be read and written, and how much it holds. */
final class IndexHealth implements HealthIndicator {
  private final PassageIndex index;

  IndexHealth(PassageIndex index) {
    this.index = index;
  }

  @Override
  public Health health() {
    try {
      index.check();
      IndexScope scope = index.scope();
      return Health.up()
          .withDetail("reports", scope.articles())
          .withDetail("passages", scope.passages())
          .build();
    } catch (IndexException e) {
      return Health.down(e).build();
    }
  }
}
