package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked for the news of something, or for a summary, the answer is how the report begins. */
class LeadTest {
  private Press press;

  @BeforeEach
  void open(@TempDir Path folder) {
    press = Press.in(folder);
    press.addTitled(
        "old",
        "سيول في زهران",
        "صحيفة المنارة",
        "2026-01-20",
        "غمرت السيول أحياء من زهران يوم الاثنين. وأُغلقت المدارس.");
    press.addTitled(
        "new",
        "زهران تفتح مدارسها",
        "إذاعة الساحل",
        "2026-02-20",
        "فتحت المدارس أبوابها في زهران بعد شهر من السيول. وقال الأهالي إن الطرق ما زالت مقطوعة.");
    press.add("other", "صحيفة الملعب", "2026-02-25", "فاز نادي الشبل بالكأس في ميدران.");
  }

  @AfterEach
  void close() {
    press.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ما آخر أخبار زهران؟", "شو أخبار زهران؟", "ما الجديد في زهران؟"})
  void theNewestReportOfItBeginsTheAnswer(String question) {
    Answer answer = press.ask(question);

    assertThat(answer.status()).as(answer.text()).isEqualTo(AnswerStatus.ANSWERED);
    assertThat(answer.text()).contains("فتحت المدارس أبوابها");
  }

  @Test
  void aSummaryIsTheBeginningOfTheReport() {
    Answer answer = press.ask("لخص لي تقرير فوز نادي الشبل");

    assertThat(answer.text()).as(answer.text()).contains("فاز نادي الشبل بالكأس");
  }

  @Test
  void ofWhatNoReportNamesThereIsNoNews() {
    assertThat(press.ask("ما آخر أخبار اليابان؟").status()).isEqualTo(AnswerStatus.NOT_IN_REPORTS);
  }
}
