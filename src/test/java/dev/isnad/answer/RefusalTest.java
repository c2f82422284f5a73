package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a refusal says was searched. */
class RefusalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "من محافظ البنك المركزي في قندهوران؟ | بحثتُ عن: محافظ البنك المركزي في قندهوران،",
        "بتعرف مين محافظ البنك المركزي؟ | بحثتُ عن: محافظ البنك المركزي،",
        "ومتى قال ذلك؟ | ليس في السؤال ما أبحث عنه.",
      })
  void whatWasSearchedReadsWell(String question, String searched, @TempDir Path folder) {
    try (Press press = Press.in(folder)) {
      press.add("harbour", "صحيفة المنارة", "2026-02-20", "افتتح الوزير ميناء الصيد الجديد.");

      Answer answer = press.ask(question);

      assertThat(answer.status()).isEqualTo(AnswerStatus.NOT_IN_REPORTS);
      assertThat(answer.text()).contains(searched);
    }
  }

  @Test
  void whereNothingIsAskedNoReportIsNearest(@TempDir Path folder) {
    try (Press press = Press.in(folder)) {
      press.add("harbour", "صحيفة المنارة", "2026-02-20", "افتتح الوزير ميناء الصيد الجديد.");

      assertThat(press.ask("ومتى قال ذلك؟").sources()).isEmpty();
    }
  }

  @Test
  void withoutReportsThatIsSaid(@TempDir Path folder) {
    try (Press press = Press.in(folder)) {
      assertThat(press.ask("ومتى قال ذلك؟").text()).contains("ليس لدي تقارير منشورة");
    }
  }
}
