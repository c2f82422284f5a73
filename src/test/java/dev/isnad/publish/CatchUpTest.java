package dev.isnad.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.Article;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.TestArticles;
import dev.isnad.index.Hit;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.index.PassageQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatchUpTest {
  @TempDir Path folder;
  private Path corpus;
  private FolderArticleStore store;
  private PassageIndex index;
  private CatchUp catchUp;

  @BeforeEach
  void openEmptyCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    store = new FolderArticleStore(corpus);
    index = PassageIndexes.openLucene(folder.resolve("index"));
    catchUp = new CatchUp(store, index);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<String> found(String text) {
    return index.find(new PassageQuery(text, PassageFilter.NONE, 10)).stream()
        .map(Hit::passage)
        .map(passage -> passage.articleId())
        .distinct()
        .toList();
  }

  @Test
  void publishedReportsAreFoundAndDraftsAreOnlyKnown() {
    TestArticles.all().forEach(store::save);

    CatchUp.Report report = catchUp.run();

    assertThat(report).isEqualTo(new CatchUp.Report(3, 0, 0, List.of()));
    assertThat(found("كلفة جسر دروان")).first().isEqualTo("dirwan-bridge");
    assertThat(found("ميناء مرسى الورد")).doesNotContain("marsa-harbour");
    assertThat(index.revisions()).containsEntry("marsa-harbour", TestArticles.harbour().revision());
  }

  @Test
  void secondRunChangesNothing() {
    TestArticles.all().forEach(store::save);
    catchUp.run();

    assertThat(catchUp.run().changedNothing()).isTrue();
  }

  @Test
  void editsAndDeletionsOnDiskReachTheIndex() throws IOException {
    TestArticles.all().forEach(store::save);
    catchUp.run();
    Article edited = TestArticles.withText(TestArticles.bridge(), "انهار الجسر قبل افتتاحه.");
    store.save(edited);
    Files.delete(corpus.resolve("undated/qasr-museum.md"));

    CatchUp.Report report = catchUp.run();

    assertThat(report).isEqualTo(new CatchUp.Report(0, 1, 1, List.of()));
    assertThat(found("انهار")).containsExactly("dirwan-bridge");
    assertThat(found("مخطوط")).isEmpty();
  }

  @Test
  void brokenFileKeepsItsLastGoodStateAndIsReported() throws IOException {
    TestArticles.all().forEach(store::save);
    catchUp.run();
    Path file = corpus.resolve("2024/dirwan-bridge.md");
    Files.writeString(file, Files.readString(file).replace("2024-03-02", "2024-13-40"));

    CatchUp.Report report = catchUp.run();

    assertThat(report.changedNothing()).isTrue();
    assertThat(report.problems()).singleElement().asString().startsWith("2024/dirwan-bridge.md:7:");
    assertThat(found("كلفة جسر دروان")).first().isEqualTo("dirwan-bridge");
  }
}
