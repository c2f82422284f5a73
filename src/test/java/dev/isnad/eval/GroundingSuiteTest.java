package dev.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerSettings;
import dev.isnad.eval.GroundingReport.SetReport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GroundingSuiteTest {
  private static final GroundingEvaluation EVALUATION =
      new GroundingEvaluation(Path.of("prompts"), AnswerSettings.STANDARD);

  @Test
  void noUnsupportedSentenceReachesAReaderAndFewSupportedOnesAreLost() {
    GroundingReport report = EVALUATION.run();

    assertThat(report.adversarial().outputs()).isGreaterThanOrEqualTo(200);
    assertThat(report.grounded().outputs()).isGreaterThanOrEqualTo(150);
    assertThat(report.sets()).extracting(SetReport::name).contains("tuned", "round1");
    SetReport tuned = report.sets().getFirst();
    assertThat(tuned.adversarial().shownWrongly()).isEmpty();
    assertThat(tuned.grounded().shownWrongly()).isEmpty();
    assertThat(tuned.grounded().lostShare()).isLessThanOrEqualTo(0.05);
  }
}
