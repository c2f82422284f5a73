package dev.isnad.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.article.Article;
import dev.isnad.article.ArticleStoreException;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.Status;
import dev.isnad.article.TestArticles;
import dev.isnad.index.Hit;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.index.PassageQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir Path folder;
  private FolderArticleStore store;
  private PassageIndex index;
  private Publisher publisher;

  @BeforeEach
  void open() throws IOException {
    store = new FolderArticleStore(Files.createDirectory(folder.resolve("corpus")));
    index = PassageIndexes.openLucene(folder.resolve("index"));
    publisher = new Publisher(store, index);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private List<Hit> find(String text) {
    return index.find(new PassageQuery(text, PassageFilter.NONE, 10));
  }

  private Map<String, String> stored() {
    Map<String, String> revisions = new HashMap<>();
    assertThat(store.read(article -> revisions.put(article.id(), article.revision()))).isEmpty();
    return revisions;
  }

  @Test
  void publishedDraftIsFoundAtOnce() {
    publisher.save(TestArticles.harbour());
    assertThat(find("ميناء")).isEmpty();

    publisher.publish(TestArticles.harbour());

    assertThat(find("ميناء")).isNotEmpty();
    assertThat(store.find("marsa-harbour"))
        .get()
        .extracting(Article::status)
        .isEqualTo(Status.PUBLISHED);
  }

  @Test
  void withdrawnReportIsNoLongerFoundButKept() {
    publisher.publish(TestArticles.bridge());

    publisher.withdraw("dirwan-bridge");

    assertThat(find("جسر")).isEmpty();
    assertThat(store.find("dirwan-bridge")).contains(TestArticles.bridge().with(Status.WITHDRAWN));
    assertThat(index.revisions()).isEqualTo(stored());
    assertThatThrownBy(() -> publisher.withdraw("nobody"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void passagesAreCutFromWhatStandsInTheFile() {
    publisher.save(TestArticles.withText(TestArticles.bridge(), "\n\n  جسر قديم.  \n\n"));

    Article stored = store.find("dirwan-bridge").orElseThrow();
    Hit hit = find("جسر").getFirst();
    assertThat(hit.passage().revision()).isEqualTo(stored.revision());
    assertThat(stored.text().substring(hit.passage().start(), hit.passage().end()))
        .isEqualTo(hit.passage().text());
  }

  @Test
  void whatCannotBeSavedIsNotIndexed() {
    publisher.publish(TestArticles.bridge());

    assertThatThrownBy(
            () -> publisher.publish(TestArticles.withText(TestArticles.bridge(), "\uD83D نيزك")))
        .isInstanceOf(ArticleStoreException.class);

    assertThat(find("نيزك")).isEmpty();
    assertThat(find("جسر")).isNotEmpty();
  }

  @Test
  void reportSavedBeforeACrashIsFoundAfterCatchingUp() {
    store.save(TestArticles.bridge());
    assertThat(find("جسر")).isEmpty();

    CatchUp.Report report = new CatchUp(store, index).run();

    assertThat(report.added()).isEqualTo(1);
    assertThat(find("جسر")).isNotEmpty();
  }

  @Test
  void indexAgreesWithTheStoreAfterManyHandsAtOnce() throws Exception {
    CatchUp catchUp = new CatchUp(store, index);
    try (ExecutorService hands = Executors.newFixedThreadPool(5)) {
      List<Future<?>> work = new ArrayList<>();
      for (int hand = 0; hand < 4; hand++) {
        Publisher own = new Publisher(store, index);
        String name = "hand" + hand;
        work.add(hands.submit(() -> changeOften(own, name)));
      }
      work.add(
          hands.submit(
              () -> {
                for (int i = 0; i < 10; i++) {
                  catchUp.run();
                }
              }));
      for (Future<?> job : work) {
        job.get();
      }
    }
    assertThat(index.revisions()).isEqualTo(stored());
    assertThat(catchUp.run().changedNothing()).isTrue();
  }

  private static void changeOften(Publisher publisher, String hand) {
    for (int i = 0; i < 15; i++) {
      String id = "n-" + i % 3;
      publisher.publish(
          TestArticles.withText(
              TestArticles.withId(TestArticles.museum(), id), hand + " كتب " + i + "."));
      if (i % 5 == 0) {
        publisher.withdraw(id);
      }
    }
  }
}
