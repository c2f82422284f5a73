package dev.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GroundingSuiteTest {
  private static final GroundingEvaluation EVALUATION =
      new GroundingEvaluation(Path.of("prompts"), AnswerSettings.STANDARD);

  @Test
  void noUnsupportedSentenceReachesAReaderAndFewSupportedOnesAreLost() {
    GroundingReport report = EVALUATION.run();

    assertThat(report.sets()).hasSizeGreaterThan(1);
    assertThat(report.adversarial().outputs()).isGreaterThanOrEqualTo(200);
    assertThat(report.grounded().outputs()).isGreaterThanOrEqualTo(150);
    assertThat(report.adversarial().shownWrongly()).isEmpty();
    assertThat(report.grounded().shownWrongly()).isEmpty();
    assertThat(report.grounded().lostShare()).isLessThanOrEqualTo(0.05);
  }
}
