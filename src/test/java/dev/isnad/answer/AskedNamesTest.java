package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked about one place or person, what reports say of another is no answer. */
class AskedNamesTest {
  private static final String BANK =
      "خفض البنك المركزي سعر الفائدة إلى 4 بالمئة. وقالت محافظ البنك المركزي نجاة العسكري إن التضخم تراجع.";
  private static final String CHOLERA =
      "أعلنت وزارة الصحة أن إصابات الكوليرا بلغت 812 حالة في تيرمان. وقال وزير الصحة إن حملة التطعيم بدأت.";

  private Press press;

  @BeforeEach
  void open(@TempDir Path folder) {
    press = Press.in(folder);
    press.addTitled("bank", "خفض الفائدة في زهرستان", "صحيفة المنارة", "2026-02-20", BANK);
    press.addTitled("cholera", "الكوليرا تنتشر", "إذاعة الساحل", "2026-02-21", CHOLERA);
    press.addTitled(
        "cup",
        "كأس ميدران للشبل",
        "صحيفة الملعب",
        "2026-02-22",
        "فاز نادي الشبل بكأس ميدران بعد أن غلب نادي البحر في النهائي. وقال رئيس وزراء ميدران سالم الهادي إن البلاد فخورة.");
  }

  @AfterEach
  void close() {
    press.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Places that other reports name, or none.
        "من محافظ البنك المركزي في تيرمان؟",
        "من محافظ البنك المركزي في قندهوران؟",
        "كم بلغت إصابات الكوليرا في زهرستان؟",
        "كم بلغت إصابات الكوليرا بميدران؟",
        "من رئيس وزراء تيرمان؟",
        "من فاز بكأس زهرستان؟",
        "من فاز بكأس ورسان؟",
        "كم بلغت إصابات الكوليرا في فرنسا؟",
        // Another of the same kind.
        "من فاز بكأس العالم؟",
        "ماذا قال وزير الزراعة عن حملة التطعيم؟",
      })
  void whatReportsSayOfAnotherPlaceIsNotQuoted(String question) {
    assertThat(press.ask(question).status())
        .as(press.ask(question).text())
        .isEqualTo(AnswerStatus.NOT_IN_REPORTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Named in the title alone, and in another case.
        "من محافظ البنك المركزي في زهرستان؟",
        "كم بلغت إصابات الكوليرا في تيرمان؟",
        "كم بلغت إصابات الكوليرا بتيرمان؟",
        "من رئيس وزراء ميدران؟",
        "من فاز بكأس ميدران؟",
        "كم بلغت إصابات الكوليرا؟",
        "ماذا قال وزير الصحة عن حملة التطعيم؟",
      })
  void whatReportsSayOfThePlaceIsQuoted(String question) {
    assertThat(press.ask(question).status())
        .as(press.ask(question).text())
        .isEqualTo(AnswerStatus.ANSWERED);
  }

  @Test
  void aRefusalSaysThatThePlaceWasSearched() {
    assertThat(press.ask("من محافظ البنك المركزي في تيرمان؟").text()).contains("تيرمان");
  }
}
