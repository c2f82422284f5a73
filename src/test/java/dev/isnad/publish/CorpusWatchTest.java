package dev.isnad.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.article.ArticleStoreException;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.TestArticles;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.index.PassageQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // a watch works by itself
class CorpusWatchTest {
  @TempDir Path folder;
  private Path corpus;
  private FolderArticleStore store;
  private final BlockingQueue<CorpusChange> told = new LinkedBlockingQueue<>();

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    store = new FolderArticleStore(corpus);
    TestArticles.all().forEach(store::save);
  }

  private CorpusChange next() throws InterruptedException {
    CorpusChange change = told.poll(30, TimeUnit.SECONDS);
    assertThat(change).as("a change was told").isNotNull();
    return change;
  }

  /** The ids told until all of these were, or anything. */
  private void assertTold(String... ids) throws InterruptedException {
    Set<String> missing = new HashSet<>(Set.of(ids));
    while (!missing.isEmpty()) {
      switch (next()) {
        case CorpusChange.Reports reports -> missing.removeAll(reports.ids());
        case CorpusChange.Anything anything -> missing.clear();
      }
    }
  }

  @Test
  void editsAndNewFilesAndDeletionsAreTold() throws Exception {
    try (CorpusWatch watch = new CorpusWatch(corpus, told::add)) {
      store.save(TestArticles.withText(TestArticles.bridge(), "نص جديد."));
      assertTold("dirwan-bridge");
      Files.writeString(corpus.resolve("2024/another.md"), "نص");
      assertTold("another");
      Files.delete(corpus.resolve("undated/qasr-museum.md"));
      assertTold("qasr-museum");
      Files.move(corpus.resolve("2024/another.md"), corpus.resolve("2025/other.md"));
      assertTold("another", "other");
    }
  }

  @Test
  void filesInNewFoldersAreTold() throws Exception {
    try (CorpusWatch watch = new CorpusWatch(corpus, told::add)) {
      Path deep = Files.createDirectories(corpus.resolve("2030/a/b"));
      assertThat(next()).isEqualTo(new CorpusChange.Anything());
      told.clear();
      Files.writeString(deep.resolve("new.md"), "نص");
      assertTold("new");
    }
  }

  @Test
  void bulkFilesAreToldAsAnything() throws Exception {
    try (CorpusWatch watch = new CorpusWatch(corpus, told::add)) {
      Files.writeString(corpus.resolve("news.jsonl"), "{}");
      assertThat(next()).isEqualTo(new CorpusChange.Anything());
    }
  }

  @Test
  void whatDoesNotBelongIsNotTold() throws Exception {
    try (CorpusWatch watch = new CorpusWatch(corpus, told::add)) {
      Files.createDirectories(corpus.resolve(".git/objects"));
      Files.writeString(corpus.resolve(".git/objects/x.md"), "x");
      Files.writeString(corpus.resolve("2024/.#dirwan-bridge.md"), "x");
      Files.writeString(corpus.resolve("2024/dirwan-bridge.md~"), "x");
      Files.writeString(corpus.resolve("README.md"), "x");
      Files.writeString(corpus.resolve("2024/last.md"), "x");

      assertThat(next()).isEqualTo(new CorpusChange.Reports(Set.of("last")));
    }
  }

  @Test
  void moreThanCanBeCountedIsToldAsAnything() throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    try (CorpusWatch watch =
        new CorpusWatch(
            corpus,
            change -> {
              busy.countDown();
              await(written);
              told.add(change);
            })) {
      Files.writeString(corpus.resolve("2024/first.md"), "x");
      await(busy);
      for (int i = 0; i < 2_000; i++) {
        Files.writeString(corpus.resolve("2024/n-" + i + ".md"), "x");
      }
      written.countDown();

      assertThat(next()).isInstanceOf(CorpusChange.Reports.class);
      assertThat(next()).isEqualTo(new CorpusChange.Anything());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void failureInFollowingAChangeDoesNotEndTheWatch() throws Exception {
    try (CorpusWatch watch =
        new CorpusWatch(
            corpus,
            change -> {
              told.add(change);
              throw new IllegalStateException("the index is away");
            })) {
      Files.writeString(corpus.resolve("2024/first.md"), "x");
      assertTold("first");
      Files.writeString(corpus.resolve("2024/second.md"), "x");
      assertTold("second");
    }
  }

  @Test
  void editedFileIsFoundByItsNewText() throws Exception {
    BlockingQueue<CatchUp.Report> reports = new LinkedBlockingQueue<>();
    try (PassageIndex index = PassageIndexes.openLucene(folder.resolve("index"))) {
      CatchUp catchUp = new CatchUp(store, index);
      try (CorpusWatch watch =
          new CorpusWatch(corpus, change -> reports.add(catchUp.follow(change)))) {
        catchUp.run();
        Path file = corpus.resolve("2024/dirwan-bridge.md");
        Files.writeString(file, Files.readString(file) + "\n\nوظهر بركان.\n");
        CatchUp.Report report = reports.poll(30, TimeUnit.SECONDS);
        while (report != null && report.changedNothing()) {
          report = reports.poll(30, TimeUnit.SECONDS);
        }
        assertThat(report).isNotNull();
        assertThat(index.find(new PassageQuery("بركان", PassageFilter.NONE, 5))).isNotEmpty();

        Files.delete(file);
        report = reports.poll(30, TimeUnit.SECONDS);
        while (report != null && report.removed() == 0) {
          report = reports.poll(30, TimeUnit.SECONDS);
        }
        assertThat(report).isNotNull();
        assertThat(index.revisions()).doesNotContainKey("dirwan-bridge");
      }
    }
  }

  @Test
  void missingFolderIsAClearFailure() {
    assertThatThrownBy(() -> new CorpusWatch(folder.resolve("nowhere"), told::add))
        .isInstanceOf(ArticleStoreException.class)
        .hasMessageContaining("nowhere");
  }
}
