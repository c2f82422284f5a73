package dev.isnad.app;

import dev.isnad.index.IndexException;
import dev.isnad.index.IndexScope;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageVectors;
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
      Health.Builder health =
          Health.up()
              .withDetail("reports", scope.articles())
              .withDetail("passages", scope.passages());
      index
          .vectors()
          .flatMap(PassageVectors::coverage)
          .ifPresent(c -> health.withDetail("passagesWithoutVectors", c.without()));
      return health.build();
    } catch (IndexException e) {
      return Health.down(e).build();
    }
  }
}
