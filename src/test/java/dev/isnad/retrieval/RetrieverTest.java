package dev.isnad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.isnad.index.Explained;
import dev.isnad.index.Explanation.Agreement;
import dev.isnad.index.Explanation.Part;
import dev.isnad.index.Explanation.WordSeen;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import dev.isnad.index.PassageFilter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrieverTest {
  private static final String STORY =
      "قال حاكم تلمار إن سد الزيتون امتلأ بعد أمطار الشتاء، وإن القرى الواقعة تحت السد أخليت"
          + " ليلًا، ونقل أهلها إلى مدرستين في المدينة حتى ينحسر الماء.";

  @TempDir Path folder;

  @Test
  void passageThatLacksTheNameComesAfterOneThatHasIt() {
    try (IndexedReports reports =
        IndexedReports.in(
            folder,
            TestReport.of("other", "زار رئيس البلدية العاصمة وألقى فيها خطابا قصيرا."),
            TestReport.of("asked", "زار الرئيس الموريتاني العاصمة وألقى فيها خطابا قصيرا."))) {
      assertThat(reports.ids("متى زار رئيس موريتانيا العاصمة؟")).first().isEqualTo("asked");
      assertThat(partsOf(reports.explain("متى زار رئيس موريتانيا العاصمة؟").get(1)))
          .anyMatch(part -> part.label().contains("أسماء") && part.value() < 0);
    }
  }

  @Test
  void oneStoryOfSeveralReportsIsOneHitThatKeepsThemAll() {
    try (IndexedReports reports =
        IndexedReports.in(
            folder,
            TestReport.of("first", STORY).by("صحيفة المنارة"),
            TestReport.of("second", STORY.replace("ليلًا", "مساء")).by("موقع الضفاف"),
            TestReport.of("third", "ذكرت وكالة سهيل: " + STORY).by("إذاعة الساحل"),
            TestReport.of("other", "امتلأ سد الزيتون في العام الأسبق أيضا ولم تخل القرى."))) {
      List<Hit> hits = reports.find("هل امتلأ سد الزيتون وأخليت القرى؟").hits();

      assertThat(hits).hasSize(2);
      Hit story = hits.getFirst();
      assertThat(story.alsoIn())
          .extracting(Passage::articleId)
          .doesNotContain(story.passage().articleId())
          .hasSize(2)
          .isSubsetOf("first", "second", "third");
      assertThat(hits.getLast().passage().articleId()).isEqualTo("other");
      assertThat(hits.getLast().alsoIn()).isEmpty();
    }
  }

  @Test
  void manyCopiesOfOneStoryDoNotPushTheOthersOut() {
    List<TestReport> all =
        new ArrayList<>(
            IntStream.range(0, 20).mapToObj(i -> TestReport.of("copy" + i, STORY)).toList());
    all.add(TestReport.of("other", "سد الزيتون في تلمار بناه الأهالي قبل قرن من الحجر."));
    try (IndexedReports reports = IndexedReports.in(folder, all.toArray(TestReport[]::new))) {
      List<Hit> hits = reports.find("متى امتلأ سد الزيتون في تلمار؟").hits();

      assertThat(hits).hasSize(2);
      assertThat(hits.getFirst().alsoIn()).hasSize(19);
      assertThat(hits.getLast().passage().articleId()).isEqualTo("other");
    }
  }

  @Test
  void broadQuestionBringsSeveralReportsBeforeMoreOfOne() {
    String long1 = sections("منارة الساحل", "منارة الساحل", "منارة الساحل");
    try (IndexedReports reports =
        IndexedReports.in(
            folder,
            TestReport.of("many", long1),
            TestReport.of(
                "one", "منارة الساحل القديمة زارها الطلاب، ثم عادوا إلى الميناء في المساء."))) {
      assertThat(reports.ids("منارة الساحل").subList(0, 2))
          .containsExactlyInAnyOrder("many", "one");
      assertThat(reports.ids("متى بنيت منارة الساحل؟").subList(0, 2))
          .as("a question for one thing takes the best passages, whosoever they are")
          .containsExactly("many", "many");
    }
  }

  private static String sections(String... about) {
    StringBuilder text = new StringBuilder();
    for (String subject : about) {
      String number = "القسم " + (text.length() + 1);
      text.append("## ").append(number).append("\n\n");
      text.append(subject).append(" بنيت من حجر. ").append(subject).append(" بيضاء.\n\n");
    }
    return text.toString().strip();
  }

  @Test
  void filtersHold() {
    try (IndexedReports reports =
        IndexedReports.in(
            folder,
            TestReport.of("a", "جسر دروان طويل.")
                .by("أخبار إفريقيا")
                .on("2024-01-05")
                .about("الجسور"),
            TestReport.of("b", "جسر دروان قصير.")
                .by("موقع الضفاف")
                .on("2024-02-05")
                .about("الأنهار"),
            TestReport.of("c", "جسر دروان قديم.").by("موقع الضفاف"))) {
      assertThat(reports.ids("جسر دروان", filter(Set.of("أخبار افريقيا"), Set.of(), "", "")))
          .containsExactly("a");
      assertThat(reports.ids("جسر دروان", filter(Set.of(), Set.of("الانهار"), "", "")))
          .containsExactly("b");
      assertThat(reports.ids("جسر دروان", filter(Set.of(), Set.of(), "2024-01-06", "")))
          .containsExactly("b");
      assertThat(reports.ids("جسر دروان", filter(Set.of(), Set.of(), "", "2024-01-31")))
          .containsExactly("a");
    }
  }

  @Test
  void timeInTheQuestionNeverReachesBeyondTheFilter() {
    try (IndexedReports reports =
        IndexedReports.in(
            folder,
            TestReport.of("before", "جسر دروان طويل.").on("2024-01-05"),
            TestReport.of("after", "جسر دروان قصير.").on("2024-03-05"))) {
      PassageFilter sinceMarch = filter(Set.of(), Set.of(), "2024-03-01", "");

      assertThat(reports.ids("تقارير نشرت في 2024 عن جسر دروان", sinceMarch))
          .containsExactly("after");
      assertThat(reports.ids("تقارير نشرت في كانون الثاني 2024 عن جسر دروان", sinceMarch))
          .isEmpty();
    }
  }

  private static PassageFilter filter(
      Set<String> publishers, Set<String> keywords, String from, String to) {
    return new PassageFilter(publishers, keywords, day(from), day(to));
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  @Test
  void explanationAddsUpToTheScoreInTheOrderOfTheHits() {
    try (IndexedReports reports =
        IndexedReports.in(
            folder,
            TestReport.of("a", "فاض نهر الزيتون في آذار 2024 وغمر السوق.").on("2024-04-01"),
            TestReport.of("b", "نهر الزيتون طويل.").on("2025-01-01"),
            TestReport.of("c", "السوق القديمة مغلقة، ولا نهر فيها."))) {
      String question = "ما آخر مرة فاض فيها نهر الزيتون في مارس 2024؟";
      List<Explained> explained = reports.explain(question);

      assertThat(explained).extracting(Explained::hit).isEqualTo(reports.find(question).hits());
      for (Explained one : explained) {
        double sum = partsOf(one).stream().mapToDouble(Part::value).sum();
        assertThat(sum).isCloseTo(one.hit().score(), within(1e-6));
        assertThat(one.explanation().score()).isEqualTo(one.hit().score());
      }
      assertThat(partsOf(explained.getFirst()))
          .extracting(Part::label)
          .contains("موافقة الوقت المسؤول عنه");
    }
  }

  @Test
  void explanationSaysWhichWordsStandThereAndHowRareTheyAre() {
    try (IndexedReports reports =
        IndexedReports.in(
            folder,
            TestReport.of("a", "فاض نهر الزيتون وغمر الأسواق."),
            TestReport.of("b", "نهر طويل."))) {
      List<WordSeen> words =
          reports.explain("هل فاض النهر وغمر سوق السمك؟").getFirst().explanation().words();

      assertThat(words)
          .containsExactly(
              new WordSeen("فاض", 1, Agreement.EXACT, false),
              new WordSeen("النهر", 2, Agreement.STEM, false),
              new WordSeen("وغمر", 1, Agreement.EXACT, false),
              new WordSeen("سوق", 0, Agreement.ROOT, false),
              new WordSeen("السمك", 0, Agreement.MISSING, false));
    }
  }

  private static List<Part> partsOf(Explained explained) {
    return explained.explanation().parts();
  }
}
