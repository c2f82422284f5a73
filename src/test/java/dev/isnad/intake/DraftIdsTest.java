package dev.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftIdsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "سوق جديد|swq-jdyd",
        "سُوقٌ جَديد!|swq-jdyd",
        "Bridge 2024: جسر|bridge-2024-jsr",
        "؟!|report",
        "README|report"
      })
  void anIdIsTheTitleInLatinLetters(String title, String id) {
    assertThat(DraftIds.of(title)).isEqualTo(id);
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    assertThat(DraftIds.of("سوق ".repeat(40))).hasSizeLessThanOrEqualTo(60).endsWith("-swq");
  }

  @Test
  void aTakenIdGetsTheFirstFreeNumber() {
    assertThat(DraftIds.free("swq", Set.of("swq", "swq-2")::contains)).isEqualTo("swq-3");
    assertThat(DraftIds.free("swq", Set.of()::contains)).isEqualTo("swq");
  }
}
