package dev.isnad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.Status;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.publish.CatchUp;
import dev.isnad.publish.Publisher;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A withdrawn report is nowhere: not as a hit, nor as another source of one. */
class WithdrawnTest {
  private static final String STORY =
      "قال حاكم تلمار إن سد الزيتون امتلأ بعد أمطار الشتاء، وإن القرى الواقعة تحت السد أخليت.";

  @TempDir Path folder;

  @Test
  void withdrawnByThePublisher() {
    FolderArticleStore store = store();
    try (PassageIndex index = PassageIndexes.openLucene(folder.resolve("index"))) {
      new CatchUp(store, index).run();
      new Publisher(store, index).withdraw("first");

      assertNowhere(index);
    }
  }

  @Test
  void withdrawnByEditingItsFile() throws Exception {
    FolderArticleStore store = store();
    try (PassageIndex index = PassageIndexes.openLucene(folder.resolve("index"))) {
      new CatchUp(store, index).run();
      store.save(TestReport.of("first", STORY).article(Status.WITHDRAWN));
      new CatchUp(store, index).run();

      assertNowhere(index);
    }
  }

  private FolderArticleStore store() {
    try {
      Files.createDirectories(folder.resolve("corpus"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    FolderArticleStore store = new FolderArticleStore(folder.resolve("corpus"));
    store.save(TestReport.of("first", STORY).article(Status.PUBLISHED));
    store.save(TestReport.of("second", STORY).article(Status.PUBLISHED));
    return store;
  }

  private static void assertNowhere(PassageIndex index) {
    IndexedReports reports = new IndexedReports(index);
    for (String question : new String[] {"هل امتلأ سد الزيتون؟", "آخر الأخبار", "سد الزيتوون"}) {
      assertThat(reports.find(question).hits())
          .as(question)
          .singleElement()
          .satisfies(hit -> assertThat(hit.passage().articleId()).isEqualTo("second"))
          .satisfies(hit -> assertThat(hit.alsoIn()).isEmpty());
    }
  }
}
