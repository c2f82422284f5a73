package dev.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSlipTest {
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "متحف, متفح, true",
    "متحف, متحفف, true",
    "متحف, محف, true",
    "متحف, متهف, true",
    "متحف, متح, true",
    "متحف, متحف, false",
    "متحف, محتفف, false",
    "متحف, حف, false",
    "متحف, حتمف, false"
  })
  void oneSlipPartsTwoWords(String word, String other, boolean parts) {
    assertThat(OneSlip.parts(word, other)).isEqualTo(parts);
    assertThat(OneSlip.parts(other, word)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({"تمحف", "ممتحف", "مححتف"})
  void slipsAtTheBeginningAreUndone(String misspelled) {
    assertThat(OneSlip.undoneAtTheBeginning(misspelled))
        .anyMatch(undone -> undone.equals("متحف") || undone.equals("محتف"));
  }
}
