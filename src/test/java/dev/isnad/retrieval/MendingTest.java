package dev.isnad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.index.Correction;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Misspelled questions, over a real index. */
class MendingTest {
  @TempDir Path folder;
  private IndexedReports reports;

  @BeforeEach
  void index() {
    reports =
        IndexedReports.in(
            folder,
            TestReport.of("bridge", "افتتح المهندس عبدالحميد الزعفراني جسر دروان المعلق."),
            TestReport.of("toll", "رفعت البلدية رسوم جسر دروان."),
            TestReport.of("volcano", "ثار بركان كوبيركين فوق جزيرة السنونو وغطى الرماد الميناء."),
            TestReport.of("museum", "استعاد متحف تلمار مخطوطا في الفلك."));
  }

  @AfterEach
  void close() {
    reports.close();
  }

  @Test
  void unknownWordIsSearchedAsTheReportsSpellIt() {
    Retrieval found = reports.find("أين جزيرة السنوتو؟");

    assertThat(found.hits().getFirst().passage().articleId()).isEqualTo("volcano");
    assertThat(found.corrections()).containsExactly(new Correction("السنوتو", "السنونو"));
    assertThat(found.searchedFor()).isEqualTo("أين جزيرة السنونو؟");
  }

  @Test
  void droppedDoubledSwappedAndFirstLettersAreMended() {
    assertThat(reports.ids("الزعفرني")).containsExactly("bridge");
    assertThat(reports.ids("مخطوووط")).containsExactly("museum");
    assertThat(reports.ids("الزعرفاني")).containsExactly("bridge");
    assertThat(reports.ids("بخطوط")).containsExactly("museum");
    assertThat(reports.ids("اميناء")).containsExactly("volcano");
    assertThat(reports.ids("املتحف")).containsExactly("museum");
  }

  @Test
  void gluedWordsArePartedAndTornOnesJoined() {
    Retrieval glued = reports.find("رسوم جسردروان");
    assertThat(glued.hits().getFirst().passage().articleId()).isEqualTo("toll");
    assertThat(glued.corrections()).containsExactly(new Correction("جسردروان", "جسر دروان"));

    assertThat(reports.ids("رفعتالبلدية")).containsExactly("toll");
    assertThat(reports.ids("جزيرةمن")).containsExactly("volcano");

    Retrieval torn = reports.find("أين بركان كوبير كين؟");
    assertThat(torn.hits().getFirst().passage().articleId()).isEqualTo("volcano");
    assertThat(torn.corrections()).containsExactly(new Correction("كوبير كين", "كوبيركين"));
    assertThat(torn.searchedFor()).isEqualTo("أين بركان كوبيركين؟");
  }

  @Test
  void knownWordsAreSearchedAsTheyAre() {
    assertThat(reports.find("من افتتح جسر دروان؟").corrections()).isEmpty();
  }

  @Test
  void formOfAKnownWordIsNoSlip() {
    reports
        .index()
        .write(List.of(TestReport.of("cup", "عند نهاية المباراة رفع الفريق الكأس.").change()));

    Retrieval found = reports.find("من فاز في النهائي؟");

    assertThat(found.hits().getFirst().passage().articleId()).isEqualTo("cup");
    assertThat(found.corrections()).isEmpty();
  }

  @Test
  void wordLikeNoneInTheReportsIsLeftAlone() {
    Retrieval found = reports.find("ماذا قال شوستاكوفيتش عن الجسر؟");

    assertThat(found.corrections()).isEmpty();
    assertThat(found.searchedFor()).isEqualTo("ماذا قال شوستاكوفيتش عن الجسر؟");
  }

  @Test
  void exactWordWinsOverAMendedOne() {
    reports.index().write(List.of(TestReport.of("typo", "ثار برطان صغير.").change()));

    assertThat(reports.ids("برطان")).containsExactly("typo");
    assertThat(reports.find("برطان").corrections()).isEmpty();
  }
}
