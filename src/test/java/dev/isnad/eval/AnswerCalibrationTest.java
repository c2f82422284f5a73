package dev.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerCalibrationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static AnswerConfidences confidences(String name, double shift) {
    AnswerConfidences all = new AnswerConfidences(name);
    for (int i = 0; i < 10; i++) {
      all.answered(0.60 + shift + i / 100.0, i > 0);
      all.withoutGold(0.40 + shift + i / 100.0);
      all.foreign(0.10 + shift + i / 100.0);
    }
    return all;
  }

  @Test
  void thresholdStandsWhereNothingLacks() {
    AnswerCalibration found = AnswerCalibration.of(List.of(confidences("harbour", 0)), DAY);

    assertThat(found.threshold()).isGreaterThan(0.43).isLessThanOrEqualTo(0.61);
    assertThat(found.sets())
        .singleElement()
        .satisfies(
            set -> {
              assertThat(set.overRefusal()).isLessThanOrEqualTo(0.1);
              assertThat(set.refusalGoldRemoved()).isGreaterThanOrEqualTo(0.4);
              assertThat(set.refusalForeign()).isEqualTo(1);
            });
  }

  @Test
  void oneThresholdSuitsAllSets() {
    AnswerCalibration found =
        AnswerCalibration.of(List.of(confidences("harbour", 0), confidences("market", 0.15)), DAY);

    assertThat(found.threshold()).isGreaterThan(0.58).isLessThanOrEqualTo(0.61);
    assertThat(found.sets()).allMatch(set -> set.overRefusal() <= 0.1);
  }

  @Test
  void settingsSayWhatTheyWereCalibratedOn() {
    String settings = AnswerCalibration.of(List.of(confidences("harbour", 0)), DAY).settings();

    assertThat(settings)
        .containsPattern("(?m)^isnad\\.answer\\.confidence=0\\.\\d{3}$")
        .contains("\nisnad.answer.calibrated-on=harbour 10 questions (2026-03-01)\n")
        .containsPattern("(?m)^#   harbour: hit 0\\.\\d{3}, over-refusal");
  }

  @Test
  void nothingIsCalibratedOnNothing() {
    assertThatThrownBy(() -> AnswerCalibration.of(List.of(new AnswerConfidences("empty")), DAY))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("no set has questions with answers");
  }
}
