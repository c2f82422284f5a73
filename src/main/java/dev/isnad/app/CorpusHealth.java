package dev.isnad.app;

import dev.isnad.article.CorpusProblem;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the index has been made to agree with the reports, and how many files could not be read:
 * the rest is served all the same, so they alone do not make the server unhealthy. Which files they
 * are stands in the log and in {@code isnad check}, not here, where readers may see it.
 */
final class CorpusHealth implements HealthIndicator {
  private final Agreement agreement;

  CorpusHealth(Agreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public Health health() {
    Agreement.State state = agreement.state();
    Health.Builder health =
        switch (state) {
          case Agreement.State.Reached(List<CorpusProblem> problems) ->
              Health.up().withDetail("unreadableFiles", problems.size());
          case Agreement.State.Underway underway -> Health.up().withDetail("underway", true);
          case Agreement.State.Failed failed -> Health.down();
        };
    return health.build();
  }
}
