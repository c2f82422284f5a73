package dev.isnad.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.article.Article;
import dev.isnad.article.TestArticles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every form of the index must do. */
abstract class PassageIndexContract {
  private PassageIndex index;

  /** Opens the index of this test, empty at first, later as it was closed. */
  abstract PassageIndex open();

  @BeforeEach
  void openEmpty() {
    index = open();
  }

  @AfterEach
  void close() {
    index.close();
  }

  static IndexChange.Replace replace(Article article) {
    return new IndexChange.Replace(article.id(), article.revision(), PassageCutter.cut(article));
  }

  static Article text(String id, String text) {
    return TestArticles.withText(TestArticles.withId(TestArticles.bridge(), id), text);
  }

  private List<Hit> find(String text, PassageFilter filter) {
    return index.find(new PassageQuery(text, filter, 100));
  }

  private List<String> ids(String text, PassageFilter filter) {
    return find(text, filter).stream().map(hit -> hit.passage().articleId()).distinct().toList();
  }

  private List<String> ids(String text) {
    return ids(text, PassageFilter.NONE);
  }

  @Test
  void tellsHowManyPassagesHoldAWord() {
    index.write(
        List.of(
            replace(text("a", "رست السفينة في الميناء.")),
            replace(text("b", "سفينة أخرى غادرت.")),
            replace(text("c", "لا شيء هنا."))));

    List<WordUse> uses = index.uses(List.of("السفينه", "منطاد"));

    assertThat(uses).extracting(WordUse::word).containsExactly("السفينه", "منطاد");
    assertThat(uses.getFirst().passages()).isEqualTo(2);
    assertThat(uses.getFirst().alike()).isEqualTo(2);
    assertThat(uses.getLast()).isEqualTo(new WordUse("منطاد", 0, 0));
  }

  @Test
  void hitCarriesThePassageWhole() {
    index.write(List.of(replace(TestArticles.bridge()), replace(TestArticles.museum())));

    Hit bridge = find("كلفة مشروع الجسر", PassageFilter.NONE).getFirst();
    assertThat(PassageCutter.cut(TestArticles.bridge())).contains(bridge.passage());
    assertThat(bridge.passage().heading()).isEqualTo("الكلفة");
    assertThat(bridge.score()).isPositive();
    Hit museum = find("مخطوط الفلك", PassageFilter.NONE).getFirst();
    assertThat(PassageCutter.cut(TestArticles.museum())).contains(museum.passage());
  }

  @Test
  void bestComesFirst() {
    index.write(
        List.of(
            replace(text("one", "ذُكر الفيضان مرة.")),
            replace(text("two", "الفيضان أغرق مخازن الحبوب.")),
            replace(text("none", "لا شيء هنا."))));

    assertThat(ids("فيضان الحبوب")).startsWith("two", "one");
    assertThat(find("فيضان الحبوب", PassageFilter.NONE))
        .extracting(Hit::score)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void equalScoresComeInOneOrder() {
    List<IndexChange> changes = new ArrayList<>();
    for (int i = 29; i >= 10; i--) {
      changes.add(replace(text("n-" + i, "نص واحد للجميع.")));
    }
    changes.forEach(change -> index.write(List.of(change)));

    List<String> all = ids("نص واحد للجميع");
    assertThat(all).hasSize(20).isSorted();
    assertThat(index.find(new PassageQuery("نص واحد للجميع", PassageFilter.NONE, 3)))
        .extracting(hit -> hit.passage().articleId())
        .containsExactly("n-10", "n-11", "n-12");
  }

  @Test
  void replacedReportIsFoundByItsNewTextOnly() {
    index.write(List.of(replace(text("a", "زلزال في الجبل."))));
    Article corrected = text("a", "انهيار في الجبل.");
    index.write(List.of(replace(corrected)));

    assertThat(find("زلزال", PassageFilter.NONE)).isEmpty();
    assertThat(find("الجبل", PassageFilter.NONE)).hasSize(1);
    assertThat(index.revisions()).isEqualTo(Map.of("a", corrected.revision()));
  }

  @Test
  void removedReportIsGone() {
    index.write(List.of(replace(TestArticles.bridge()), replace(TestArticles.museum())));

    index.write(List.of(new IndexChange.Remove("dirwan-bridge")));

    assertThat(ids("جسر دروان")).isEmpty();
    assertThat(index.revisions()).containsOnlyKeys("qasr-museum");
    assertThat(index.revision("dirwan-bridge")).isEmpty();
  }

  @Test
  void changesOfOneWriteApplyInTheirOrder() {
    index.write(
        List.of(
            replace(text("a", "الأول.")),
            new IndexChange.Remove("a"),
            replace(text("b", "الثاني.")),
            replace(text("b", "الثالث."))));

    assertThat(index.revisions()).isEqualTo(Map.of("b", text("b", "الثالث.").revision()));
    assertThat(ids("الثاني")).isEmpty();
    assertThat(ids("الثالث")).containsExactly("b");
  }

  @Test
  void reportWithoutPassagesIsKnownButNotFound() {
    index.write(List.of(new IndexChange.Replace("draft", "0123456789abcdef", List.of())));

    assertThat(index.revision("draft")).contains("0123456789abcdef");
    assertThat(index.revisions()).containsOnlyKeys("draft");
    assertThat(index.scope()).isEqualTo(new IndexScope(0, 0, Optional.empty(), Optional.empty()));
  }

  @Test
  void scopeTellsWhatCanBeFound() {
    int passages =
        PassageCutter.cut(TestArticles.bridge()).size()
            + PassageCutter.cut(TestArticles.museum()).size();
    index.write(
        List.of(
            replace(TestArticles.bridge()),
            replace(TestArticles.museum()),
            new IndexChange.Replace("draft", "0", List.of())));

    Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 3, 2));
    assertThat(index.scope()).isEqualTo(new IndexScope(2, passages, day, day));
  }

  @Test
  void filtersRestrictByPublisherKeywordAndDay() {
    index.write(List.of(replace(TestArticles.bridge()), replace(TestArticles.museum())));
    LocalDate day = LocalDate.of(2024, 3, 2);
    String text = "الجسر والمتحف";

    assertThat(ids(text)).containsExactlyInAnyOrder("dirwan-bridge", "qasr-museum");
    assertThat(ids(text, filter(Set.of("موقع الضفاف"), Set.of()))).containsExactly("qasr-museum");
    assertThat(ids(text, filter(Set.of("موقع"), Set.of()))).isEmpty();
    assertThat(ids(text, filter(Set.of(), Set.of("الجسور", "غيرها"))))
        .containsExactly("dirwan-bridge");
    assertThat(ids(text, days(Optional.of(day), Optional.of(day))))
        .containsExactly("dirwan-bridge");
    assertThat(ids(text, days(Optional.of(day.plusDays(1)), Optional.empty()))).isEmpty();
    assertThat(ids(text, days(Optional.empty(), Optional.of(day.minusDays(1))))).isEmpty();
  }

  private static PassageFilter filter(Set<String> publishers, Set<String> keywords) {
    return new PassageFilter(publishers, keywords, Optional.empty(), Optional.empty());
  }

  private static PassageFilter days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new PassageFilter(Set.of(), Set.of(), from, to);
  }

  @Test
  void noMoreThanTheLimitAreFound() {
    index.write(List.of(replace(TestArticles.bridge())));

    assertThat(index.find(new PassageQuery("جسر دروان", PassageFilter.NONE, 1))).hasSize(1);
  }

  @Test
  void readersTextIsWordsAndNeverAQueryLanguage() {
    index.write(List.of(replace(TestArticles.bridge())));

    assertThat(ids("title:(جسر\" AND -دروان^^ [TO *] \\ ~")).containsExactly("dirwan-bridge");
    assertThat(ids("جسر ".repeat(2_500) + "دروان")).containsExactly("dirwan-bridge");
    assertThat(ids("")).isEmpty();
    assertThat(ids("؟! 🌊 \uD83D")).isEmpty();
    assertThat(ids("*")).isEmpty();
  }

  @Test
  void longQuestionOfManyWordsIsAnswered() {
    index.write(List.of(replace(TestArticles.bridge())));
    StringBuilder text = new StringBuilder("جسر");
    for (int i = 0; i < 3_000; i++) {
      text.append(' ').append(i * 7919);
    }

    assertThat(ids(text.toString())).containsExactly("dirwan-bridge");
  }

  @Test
  void absurdValuesBreakNothing() {
    Article a = TestArticles.bridge();
    String absurd = "جسر".repeat(20_000);
    Article long_ =
        new Article(
            "long",
            absurd,
            absurd,
            List.of(absurd),
            Optional.of(absurd),
            Optional.of(absurd),
            a.published(),
            a.url(),
            List.of(absurd),
            true,
            a.status(),
            Map.of(),
            absurd);

    index.write(List.of(replace(long_), replace(a)));

    assertThat(index.revisions()).containsOnlyKeys("long", "dirwan-bridge");
    assertThat(ids("جسر دروان")).first().isEqualTo("dirwan-bridge");
  }

  @Test
  void whatWasWrittenSurvivesClosing() {
    index.write(List.of(replace(TestArticles.bridge()), replace(TestArticles.museum())));
    index.write(List.of(new IndexChange.Remove("qasr-museum")));
    index.close();

    index = open();

    assertThat(ids("جسر دروان")).containsExactly("dirwan-bridge");
    assertThat(index.revisions())
        .isEqualTo(Map.of("dirwan-bridge", TestArticles.bridge().revision()));
    index.write(List.of(replace(TestArticles.museum())));
    assertThat(ids("مخطوط")).containsExactly("qasr-museum");
  }

  @Test
  void closedIndexFailsAndDoesNotFindNothing() {
    index.close();

    assertThatThrownBy(() -> ids("جسر")).isInstanceOf(IndexException.class);
    assertThatThrownBy(() -> index.write(List.of())).isInstanceOf(IndexException.class);
    assertThatThrownBy(index::check).isInstanceOf(IndexException.class);
  }

  @Test
  void workingIndexPassesItsCheck() {
    index.write(List.of(replace(TestArticles.bridge())));

    index.check();

    assertThat(ids("جسر")).containsExactly("dirwan-bridge");
  }

  @Test
  void searchBesideAWriteSeesTheReportWholeInOneState() throws Exception {
    String section = "\n\n## قسم\n\nحجر %s في البناء.";
    List<Article> states =
        List.of(text("a", building("أحمر", section)), text("a", building("أزرق", section)));
    index.write(List.of(replace(states.getFirst())));
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Future<?> writing =
          writer.submit(
              () -> {
                for (int i = 0; i < 60; i++) {
                  index.write(List.of(replace(states.get(i % 2))));
                }
              });
      while (!writing.isDone()) {
        List<Hit> hits = find("حجر البناء", PassageFilter.NONE);
        assertThat(hits).hasSize(5);
        assertThat(hits)
            .extracting(hit -> hit.passage().revision())
            .containsOnly(hits.getFirst().passage().revision());
      }
      writing.get();
    }
  }

  private static String building(String colour, String section) {
    return "مقدمة." + section.formatted(colour).repeat(5);
  }
}
