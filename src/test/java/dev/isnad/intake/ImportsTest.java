package dev.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.Article;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.Status;
import dev.isnad.article.TestArticles;
import dev.isnad.intake.ImportResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
  private static final ImportOrder PUBLISH = new ImportOrder(true, false);

  @TempDir Path corpus;
  private FolderArticleStore store;
  private Imports imports;
  private final List<Article> published = new ArrayList<>();

  @BeforeEach
  void open() {
    store = new FolderArticleStore(corpus);
    imports =
        new Imports(
            store,
            article -> {
              store.save(article);
              published.add(article);
            });
  }

  @Test
  void draftsAreSavedAsDraftsAndReadBackAsTheyWere() throws IOException {
    List<ImportResult> results = imports.run(page(), ImportOrder.DRAFTS);

    assertThat(results).extracting(ImportResult::outcome).containsOnly(Outcome.SAVED);
    for (ImportResult result : results) {
      assertThat(store.find(result.article().id())).contains(result.article());
    }
    assertThat(published).isEmpty();
  }

  @Test
  void importingTheSameTwiceChangesNothing() throws IOException {
    imports.run(page(), ImportOrder.DRAFTS);
    List<Path> before = files();
    List<ImportResult> again = imports.run(page(), ImportOrder.DRAFTS);

    assertThat(again).extracting(ImportResult::outcome).containsOnly(Outcome.UNCHANGED);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aReportThatAModeratorHasMendedIsKnownAgain() throws IOException {
    Article saved = imports.run(page(), ImportOrder.DRAFTS).getFirst().article();
    Article mended = TestArticles.withText(saved, "نص آخر كتبه المحرر بعد أن قرأ الأصل كله.");
    store.save(mended);

    ImportResult again = imports.run(page(), ImportOrder.DRAFTS).getFirst();

    assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(store.find(saved.id())).contains(mended);
  }

  @Test
  void anotherSpellingOfTheSameTextIsTheSame() {
    store.save(TestArticles.bridge());
    String respelled = TestArticles.bridge().text().replace("أ", "ا").replace("ُ", "");
    Draft draft = draft(TestArticles.withText(TestArticles.bridge(), respelled));

    ImportResult result = imports.run(List.of(draft), ImportOrder.DRAFTS).getFirst();

    assertThat(result.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(result.article().id()).isEqualTo("dirwan-bridge");
  }

  @Test
  void aNearCopyIsNamedWithTheReportItIsLike() {
    store.save(TestArticles.bridge());
    String text = TestArticles.bridge().text();
    String changed =
        text.substring(0, text.indexOf("## سبب التأخير")) + "وهذه خاتمة أخرى كتبها محرر ثان.";
    Draft copy = draft(TestArticles.withText(TestArticles.bridge(), changed));

    ImportResult result = imports.run(List.of(copy), ImportOrder.DRAFTS).getFirst();

    assertThat(result.outcome()).isEqualTo(Outcome.SAVED);
    assertThat(result.like().orElseThrow().id()).isEqualTo("dirwan-bridge");
    assertThat(result.like().orElseThrow().likeness()).isBetween(0.4, 0.95);
    assertThat(result.article().id()).isEqualTo("dirwan-bridge-2");
  }

  @Test
  void differentReportsAreNotAlike() {
    store.save(TestArticles.bridge());

    assertThat(imports.run(List.of(draft(TestArticles.museum())), ImportOrder.DRAFTS))
        .allMatch(result -> result.like().isEmpty());
  }

  @Test
  void twoCopiesInOneImportAreOneReport() {
    Draft draft = draft(TestArticles.museum());

    assertThat(imports.run(List.of(draft, draft), ImportOrder.DRAFTS))
        .extracting(ImportResult::outcome)
        .containsExactly(Outcome.SAVED, Outcome.UNCHANGED);
  }

  @Test
  void publishingHoldsWhatHasNoPublisher() throws IOException {
    List<ImportResult> results = imports.run(page(), PUBLISH);

    assertThat(results)
        .extracting(ImportResult::outcome)
        .containsExactly(Outcome.PUBLISHED, Outcome.HELD);
    assertThat(published).containsExactly(results.getFirst().article());
    assertThat(store.find(results.get(1).article().id()).orElseThrow().status())
        .isEqualTo(Status.DRAFT);
  }

  @Test
  void aDraftOfTheStoreIsPublishedOnDemandButNothingWithdrawn() {
    store.save(TestArticles.harbour());
    store.save(TestArticles.museum().with(Status.WITHDRAWN));
    List<Draft> drafts = List.of(draft(TestArticles.harbour()), draft(TestArticles.museum()));

    assertThat(imports.run(drafts, PUBLISH))
        .extracting(ImportResult::outcome)
        .containsExactly(Outcome.PUBLISHED, Outcome.UNCHANGED);
    assertThat(published).extracting(Article::id).containsExactly("marsa-harbour");
  }

  @Test
  void aBrokenFileKeepsItsNameAndIsNotOverwritten() throws IOException {
    Path broken = Files.createDirectories(corpus.resolve("2024")).resolve("qasr-museum.md");
    Files.writeString(broken, "---\ntitle: [\n");

    ImportResult result =
        imports.run(List.of(draft(TestArticles.museum())), ImportOrder.DRAFTS).getFirst();

    assertThat(result.article().id()).isEqualTo("qasr-museum-2");
    assertThat(broken).hasContent("---\ntitle: [\n");
  }

  @Test
  void amongManyDraftsTheNearCopyIsStillNamed() {
    store.save(TestArticles.bridge());
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      drafts.add(
          draft(
              TestArticles.withText(
                  TestArticles.withId(TestArticles.museum(), "report-" + i),
                  "نص "
                      + i
                      + " عن متحف "
                      + (i * 7)
                      + " فيه "
                      + (i * 13)
                      + " لوحة و"
                      + (i * 17)
                      + " تمثالا.")));
    }
    drafts.add(
        draft(
            TestArticles.withText(
                TestArticles.bridge(),
                TestArticles.bridge().text() + "\n\nوهذه زيادة من محرر آخر.")));

    List<ImportResult> results = imports.run(drafts, new ImportOrder(false, true));

    assertThat(results.getLast().like().orElseThrow().id()).isEqualTo("dirwan-bridge");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    List<ImportResult> results = imports.run(page(), new ImportOrder(true, true));

    assertThat(results)
        .extracting(ImportResult::outcome)
        .containsExactly(Outcome.PUBLISHED, Outcome.HELD);
    assertThat(files()).isEmpty();
    assertThat(published).isEmpty();
  }

  private static Draft draft(Article article) {
    return new Draft(article.with(Status.DRAFT), List.of());
  }

  private static List<Draft> page() throws IOException {
    return TestPages.drafts(TestPages.text("crawled-page.txt"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
