package dev.isnad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates in questions, over a real index. */
class TimeTest {
  @TempDir Path folder;

  private IndexedReports floods() {
    return IndexedReports.in(
        folder,
        TestReport.of("march", "فاض نهر الزيتون في آذار 2024 وغمر السوق القديمة.").on("2024-04-01"),
        TestReport.of("august", "فاض نهر الزيتون في أغسطس 2024 وغمر السوق القديمة كلها.")
            .on("2024-09-03"),
        TestReport.of("undated", "فاض نهر الزيتون وغمر السوق القديمة."));
  }

  @Test
  void reportThatNamesTheMonthComesFirstWhateverTheMonthIsCalled() {
    try (IndexedReports reports = floods()) {
      assertThat(reports.ids("متى فاض نهر الزيتون في آب 2024؟")).first().isEqualTo("august");
      assertThat(reports.ids("هل فاض نهر الزيتون في مارس 2024؟")).first().isEqualTo("march");
      assertThat(reports.ids("هل فاض نهر الزيتون في مارس 2024؟")).hasSize(3);
    }
  }

  @Test
  void seasonIsItsMonths() {
    try (IndexedReports reports = floods()) {
      assertThat(reports.ids("فيضان نهر الزيتون في صيف 2024")).first().isEqualTo("august");
      assertThat(reports.ids("فيضان نهر الزيتون في ربيع 2024")).first().isEqualTo("march");
    }
  }

  @Test
  void reportPublishedThenComesBeforeOneThatIsNot() {
    try (IndexedReports reports =
        IndexedReports.in(
            folder,
            TestReport.of("a", "استقال مدير المرفأ بعد خلاف مع البحارة.").on("2023-05-02"),
            TestReport.of("b", "استقال مدير المرفأ إثر خلاف مع البحارة.").on("2024-05-02"))) {
      assertThat(reports.ids("هل استقال مدير المرفأ العام الماضي؟")).first().isEqualTo("b");
      assertThat(reports.ids("هل استقال مدير المرفأ عام 2023؟")).first().isEqualTo("a");
    }
  }

  private IndexedReports week() {
    return IndexedReports.in(
        folder,
        TestReport.of("old", "أعلنت بلدية دروان خطة الطرق.").on("2025-08-01"),
        TestReport.of("last-week", "أعلنت بلدية دروان خطة المياه.").on("2025-09-08"),
        TestReport.of("monday", "أعلنت بلدية دروان خطة الحدائق.").on("2025-09-15"),
        TestReport.of("yesterday", "افتتح في تلمار سوق الكتب.").on("2025-09-16"),
        TestReport.of("today", "أغلقت مدرسة الساحل أبوابها.").on("2025-09-17"),
        TestReport.of("undated", "وصلت سفينة قمح إلى دروان."));
  }

  @Test
  void newsOfADayIsWhatWasPublishedThen() {
    try (IndexedReports reports = week()) {
      assertThat(reports.ids("أخبار أمس")).containsExactly("yesterday");
      assertThat(reports.ids("ما هي أخبار اليوم؟")).containsExactly("today");
      assertThat(reports.ids("أخبار الأسبوع")).containsExactly("today", "yesterday", "monday");
      assertThat(reports.ids("أخبار الأسبوع الماضي"))
          .containsExactly("yesterday", "monday", "last-week");
    }
  }

  @Test
  void newsOfATimeAboutSomethingIsSearchedForThatAlone() {
    try (IndexedReports reports = week()) {
      assertThat(reports.ids("أخبار دروان هذا الأسبوع")).containsExactly("monday");
      assertThat(reports.ids("تقارير نُشرت في آب 2025 عن دروان")).containsExactly("old");
      assertThat(reports.ids("تقارير نشرت منذ 8 سبتمبر 2025 عن بلدية دروان"))
          .containsExactlyInAnyOrder("last-week", "monday");
    }
  }

  @Test
  void publishingIsNotAlwaysThatOfReports() {
    try (IndexedReports reports =
        IndexedReports.in(
            folder, TestReport.of("a", "نشرت بلدية دروان حراسًا في 2023.").on("2025-01-02"))) {
      assertThat(reports.ids("أين نشرت بلدية دروان حراسا في 2023؟")).containsExactly("a");
    }
  }

  @Test
  void latestNewsAreTheNewestReports() {
    try (IndexedReports reports = week()) {
      assertThat(reports.ids("ما آخر الأخبار؟"))
          .containsExactly("today", "yesterday", "monday", "last-week", "old", "undated");
    }
  }

  @Test
  void latestPutsTheNewerOfComparableReportsFirst() {
    try (IndexedReports reports = week()) {
      assertThat(reports.ids("ما آخر خطة أعلنتها بلدية دروان؟"))
          .startsWith("monday", "last-week", "old");
      assertThat(reports.find("ما آخر خطة أعلنتها بلدية دروان؟").hits())
          .extracting(hit -> hit.score())
          .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
  }

  @Test
  void questionWithoutAWordFindsNothing() {
    try (IndexedReports reports = week()) {
      assertThat(reports.ids("؟!")).isEmpty();
      assertThat(reports.ids("  ")).isEmpty();
    }
  }
}
