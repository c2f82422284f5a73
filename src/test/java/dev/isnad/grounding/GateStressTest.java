package dev.isnad.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.grounding.GateStress.Case;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences altered by program, always the same ones, against the reports they were made of. */
class GateStressTest {
  /** What an alteration leaves true by chance, or no reader would understand. */
  private static final double STILL_TRUE = 0.025;

  @Test
  void whatIsExchangedWithinAReportIsHeld() throws IOException {
    List<Case> falsified =
        GateStress.reports("round2").values().stream()
            .flatMap(report -> GateStress.falsified(report).stream())
            .toList();

    assertThat(falsified).hasSizeGreaterThan(1000);
    assertThat(falsified)
        .filteredOn(one -> List.of("from-to", "negation-in-front").contains(one.altered().kind()))
        .isNotEmpty()
        .noneMatch(Case::shown);
    assertThat(falsified.stream().filter(Case::shown).count())
        .isLessThan((long) (STILL_TRUE * falsified.size()));
  }

  @Test
  void aReportsOwnSentenceIsShown() throws IOException {
    List<Case> reworded =
        GateStress.reports("round2").values().stream()
            .flatMap(report -> GateStress.reworded(report).stream())
            .filter(one -> one.altered().kind().equals("whole"))
            .toList();

    assertThat(reworded).isNotEmpty().allMatch(Case::shown);
  }
}
