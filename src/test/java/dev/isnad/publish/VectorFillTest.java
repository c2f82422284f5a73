package dev.isnad.publish;

import static dev.isnad.testing.RankingServer.embeds;
import static dev.isnad.testing.RankingServer.fails;
import static dev.isnad.testing.RankingServer.hangs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.article.Article;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.TestArticles;
import dev.isnad.index.Hit;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.index.PassageQuery;
import dev.isnad.index.PassageVectors;
import dev.isnad.index.VectorQuery;
import dev.isnad.model.EmbeddingSettings;
import dev.isnad.model.Embeddings;
import dev.isnad.testing.RankingServer;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class VectorFillTest {
  private static final Duration LONG = Duration.ofSeconds(9);

  @TempDir Path folder;
  private final RankingServer server = RankingServer.start();
  private PassageIndex index;
  private Publisher publisher;
  private Embeddings embeddings;

  @BeforeEach
  void open() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    index = PassageIndexes.openLucene(folder.resolve("index"));
    publisher = new Publisher(new FolderArticleStore(corpus), index);
    embeddings = open("m");
  }

  private Embeddings open(String model) {
    EmbeddingSettings settings = EmbeddingSettings.openAi(server.url(), model).within(LONG, LONG);
    return Embeddings.open(settings, new SimpleMeterRegistry()).orElseThrow();
  }

  @AfterEach
  void close() {
    embeddings.close();
    index.close();
    server.close();
  }

  private VectorFill begin() {
    return begin(embeddings.passages());
  }

  private VectorFill begin(EmbeddingModel model) {
    return VectorFill.begin(index.vectors().orElseThrow(), model, 2);
  }

  private PassageVectors.Coverage coverage() {
    return index.vectors().orElseThrow().coverage().orElseThrow();
  }

  private List<Hit> near(String text) {
    String model = embeddings.passages().modelName();
    return index.near(new VectorQuery(model, RankingServer.letters(text), PassageFilter.NONE, 50));
  }

  private static Article text(String id, String text) {
    return TestArticles.withText(TestArticles.withId(TestArticles.museum(), id), text);
  }

  @Test
  void whatIsThereAndWhatIsPublishedLaterGetsVectors() throws InterruptedException {
    publisher.publish(TestArticles.bridge());
    try (VectorFill fill = begin()) {
      fill.awaitDone();
      assertThat(coverage().without()).isZero();
      long before = coverage().with();

      publisher.publish(TestArticles.museum());
      fill.awaitDone();
      assertThat(coverage().without()).isZero();
      assertThat(coverage().with()).isGreaterThan(before);
    }
    assertThat(near("متحف")).isNotEmpty();
  }

  @Test
  void nothingIsAskedTwice() throws InterruptedException {
    publisher.publish(TestArticles.bridge());
    try (VectorFill fill = begin()) {
      fill.awaitDone();
      publisher.withdraw("dirwan-bridge");
      publisher.publish(TestArticles.bridge());
      fill.awaitDone();
    }
    assertThat(server.embedded()).doesNotHaveDuplicates();
    assertThat(near("جسر")).isNotEmpty();
  }

  @Test
  void silentModelBlocksNeitherPublishingNorFindingNorTheEnd() throws InterruptedException {
    server.then(embeds(RankingServer::letters)).then(hangs());
    try (VectorFill fill = begin()) {
      fill.awaitDone();
      publisher.publish(TestArticles.bridge());
      assertThat(index.find(new PassageQuery("جسر", PassageFilter.NONE, 5))).isNotEmpty();
      publisher.withdraw("dirwan-bridge");
      assertThat(index.find(new PassageQuery("جسر", PassageFilter.NONE, 5))).isEmpty();
    }
  }

  @Test
  void goesOnOnceTheModelIsBack() throws InterruptedException {
    publisher.publish(TestArticles.bridge());
    server.then(fails(500)).then(embeds(RankingServer::letters)).then(fails(503));
    try (VectorFill fill = begin()) {
      fill.awaitDone();
    }
    assertThat(coverage().without()).isZero();
    assertThat(coverage().with()).isPositive();
  }

  @Test
  void refusedPassageIsFoundByItsWordsAndHoldsUpNoOther() throws InterruptedException {
    publisher.publish(TestArticles.bridge());
    publisher.publish(text("refused", "قطار الجبل معطّل منذ أمس."));
    server.vectors(RankingServer::letters).refusing("قطار");
    try (VectorFill fill = begin()) {
      fill.awaitDone();
      publisher.publish(TestArticles.museum());
      fill.awaitDone();
    }
    assertThat(coverage().without()).isEqualTo(1);
    assertThat(near("جسر")).noneMatch(hit -> hit.passage().articleId().equals("refused"));
    assertThat(index.find(new PassageQuery("قطار", PassageFilter.NONE, 5))).isNotEmpty();
  }

  @Test
  void vectorsOfAnotherLengthInBetweenAreNotKept() throws InterruptedException {
    publisher.publish(TestArticles.bridge());
    server.then(embeds(RankingServer::letters)).then(embeds(text -> new float[] {1, 2, 3}));
    try (VectorFill fill = begin()) {
      fill.awaitDone();
    }
    assertThat(coverage().without()).isZero();
    assertThat(near("جسر")).hasSize((int) coverage().with());
  }

  @Test
  void otherModelBehindTheSameNameIsNoticedByItsLength() throws InterruptedException {
    publisher.publish(TestArticles.bridge());
    try (VectorFill fill = begin()) {
      fill.awaitDone();
      server.vectors(text -> new float[] {text.length(), 1, 1});
      publisher.publish(TestArticles.museum());
      fill.awaitDone();
    }
    assertThat(coverage().without()).isZero();
    assertThat(near("جسر")).isEmpty();
    String model = embeddings.passages().modelName();
    assertThat(index.near(new VectorQuery(model, new float[] {9, 1, 1}, PassageFilter.NONE, 50)))
        .hasSize((int) coverage().with());
  }

  @Test
  void otherModelMakesAllVectorsAnew() throws InterruptedException {
    publisher.publish(TestArticles.bridge());
    try (VectorFill fill = begin()) {
      fill.awaitDone();
    }
    int asked = server.embedded().size();
    try (Embeddings other = open("n");
        VectorFill fill = begin(other.passages())) {
      fill.awaitDone();
      assertThat(server.embedded()).hasSize(2 * asked);
      assertThat(coverage().without()).isZero();
      assertThat(near("جسر")).isEmpty();
    }
  }
}
