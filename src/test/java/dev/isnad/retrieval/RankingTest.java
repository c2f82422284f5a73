package dev.isnad.retrieval;

import static dev.isnad.testing.RankingServer.embeds;
import static dev.isnad.testing.RankingServer.fails;
import static dev.isnad.testing.RankingServer.hangs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.article.Article;
import dev.isnad.article.TestArticles;
import dev.isnad.index.Hit;
import dev.isnad.index.IndexChange;
import dev.isnad.index.IndexException;
import dev.isnad.index.PassageCutter;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.index.PassageQuery;
import dev.isnad.model.EmbeddingSettings;
import dev.isnad.model.Embeddings;
import dev.isnad.model.ModelSettings;
import dev.isnad.model.Scoring;
import dev.isnad.model.ScoringSettings;
import dev.isnad.publish.VectorFill;
import dev.isnad.testing.RankingServer;
import dev.isnad.testing.SmallModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rankings with models: vectors are those of a small real one, which knows English only. */
@Timeout(60)
class RankingTest {
  private static final Duration LONG = Duration.ofSeconds(9);
  private static final ModelSettings.Circuit CIRCUIT =
      new ModelSettings.Circuit(2, Duration.ofHours(1));

  @TempDir static Path folder;
  private static Embeddings small;
  private static PassageIndex index;

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final RankingServer server = RankingServer.start();
  private Embeddings remote;

  @BeforeAll
  static void fill() throws IOException, InterruptedException {
    EmbeddingSettings settings = EmbeddingSettings.onnx(SmallModel.in(folder)).within(LONG, LONG);
    small = Embeddings.open(settings, new SimpleMeterRegistry()).orElseThrow();
    index = PassageIndexes.openLucene(folder.resolve("index"));
    index.write(
        List.of(
            report("clinic", "A physician treated the injured after the landslide."),
            report("budget", "Parliament approved higher spending on roads and railways."),
            report("weather", "Heavy snow closed the mountain pass for two days.")));
    try (VectorFill fill = VectorFill.begin(index.vectors().orElseThrow(), small.passages(), 2)) {
      fill.awaitDone();
    }
  }

  private static IndexChange report(String id, String text) {
    Article article = TestArticles.withText(TestArticles.withId(TestArticles.museum(), id), text);
    return new IndexChange.Replace(id, article.revision(), PassageCutter.cut(article));
  }

  @AfterAll
  static void closeAll() {
    index.close();
    small.close();
  }

  @BeforeEach
  void open() {
    EmbeddingSettings settings = EmbeddingSettings.openAi(server.url(), "m");
    remote = Embeddings.open(settings.within(LONG, LONG), meters).orElseThrow();
  }

  @AfterEach
  void close() {
    remote.close();
    server.close();
  }

  private static PassageQuery query(String text) {
    return new PassageQuery(text, PassageFilter.NONE, 10);
  }

  private static List<Hit> byWords(String question, PassageQuery query) {
    return index.find(query);
  }

  private Ranking fused(Embeddings embeddings) {
    return new FusedRanking(
        RankingTest::byWords,
        index,
        embeddings.questions(CIRCUIT),
        FusionSettings.STANDARD,
        meters);
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.passage().articleId()).toList();
  }

  private double unaided(String aid) {
    return meters.counter("isnad.retrieval.unaided", "aid", aid).count();
  }

  @Test
  void findsWhatSaysTheSameInOtherWords() {
    String question = "doctors helping wounded people";
    assertThat(index.find(query(question))).isEmpty();

    assertThat(ids(fused(small).rank(question, query(question))).getFirst()).isEqualTo("clinic");
    assertThat(ids(new Retriever(index, fused(small)).find(question, PassageFilter.NONE, 1).hits()))
        .containsExactly("clinic");
  }

  @Test
  void wordsCountBesideVectors() {
    String question = "railways";
    List<String> fused = ids(fused(small).rank(question, query(question)));
    assertThat(fused.getFirst()).isEqualTo("budget");
    assertThat(fused).containsExactlyInAnyOrder("budget", "clinic", "weather");
  }

  @Test
  void filterAndLimitHold() {
    PassageFilter nobody =
        new PassageFilter(Set.of("ناشر آخر"), Set.of(), Optional.empty(), Optional.empty());
    assertThat(fused(small).rank("snow", new PassageQuery("snow", nobody, 10))).isEmpty();
    assertThat(fused(small).rank("snow", new PassageQuery("snow", PassageFilter.NONE, 1)))
        .hasSize(1);
  }

  @Test
  void wordsAloneDecideWhileTheModelFails() {
    List<Hit> words = index.find(query("mountain snow"));
    server.then(fails(500)).then(embeds(text -> new float[] {0}));
    Ranking ranking = fused(remote);

    for (int i = 0; i < 4; i++) {
      assertThat(ranking.rank("mountain snow", query("mountain snow")))
          .isNotEmpty()
          .isEqualTo(words);
    }
    // Two failures, then it is left alone.
    assertThat(server.requests()).hasSize(2);
    assertThat(unaided("embedding")).isEqualTo(4);
  }

  @Test
  void wordsAloneDecideWhenTheModelIsSlowOrGone() {
    List<Hit> words = index.find(query("mountain snow"));
    server.then(hangs());
    EmbeddingSettings hurried =
        EmbeddingSettings.openAi(server.url(), "m").within(Duration.ofMillis(50), LONG);
    EmbeddingSettings gone = EmbeddingSettings.openAi(RankingServer.refusingUrl(), "m");
    for (EmbeddingSettings settings : List.of(hurried, gone)) {
      try (Embeddings embeddings = Embeddings.open(settings, meters).orElseThrow()) {
        assertThat(fused(embeddings).rank("mountain snow", query("mountain snow")))
            .isEqualTo(words);
      }
    }
    assertThat(unaided("embedding")).isEqualTo(2);
  }

  @Test
  void wordsAloneDecideWhereNoPassageHasAVectorOfTheModel() {
    assertThat(fused(remote).rank("mountain snow", query("mountain snow")))
        .extracting(Hit::passage)
        .isEqualTo(index.find(query("mountain snow")).stream().map(Hit::passage).toList());
    assertThat(unaided("embedding")).isZero();
  }

  @Test
  void failingIndexIsNoFailingModel() {
    PassageIndex closed = PassageIndexes.openLucene(folder.resolve("closed"));
    closed.close();
    Ranking ranking =
        new FusedRanking(
            (question, query) -> List.of(),
            closed,
            remote.questions(CIRCUIT),
            FusionSettings.STANDARD,
            meters);
    assertThatThrownBy(() -> ranking.rank("snow", query("snow")))
        .isInstanceOf(IndexException.class);
  }

  private List<Hit> scored(Ranking first, FusionSettings settings) {
    try (Scoring scoring =
        Scoring.open(ScoringSettings.of(server.url(), "r", Duration.ofMillis(700)), meters)
            .orElseThrow()) {
      return new ScoredRanking(first, scoring.model(CIRCUIT), settings, meters)
          .rank("a question", query("mountain injured railways"));
    }
  }

  @Test
  void scoringModelPutsTheHeadInOrder() {
    List<Hit> before = index.find(query("mountain injured railways"));
    String last = before.getLast().passage().text();
    server.scores((question, text) -> text.contains(last) ? 1 : -1);

    List<Hit> after = scored(RankingTest::byWords, FusionSettings.STANDARD);

    assertThat(before).hasSize(3);
    assertThat(after.getFirst().passage()).isEqualTo(before.getLast().passage());
    assertThat(after.get(1).passage()).isEqualTo(before.getFirst().passage());
    assertThat(after).extracting(Hit::score).isEqualTo(before.stream().map(Hit::score).toList());
    assertThat(server.requests().getFirst().query()).isEqualTo("a question");
    assertThat(server.requests().getFirst().texts())
        .allSatisfy(text -> assertThat(text).startsWith(TestArticles.museum().title() + "\n"));
  }

  @Test
  void whatIsBehindTheHeadStays() {
    List<Hit> before = index.find(query("mountain injured railways"));
    server.scores((question, text) -> text.contains(before.get(1).passage().text()) ? 1 : 0);
    FusionSettings two = new FusionSettings(1.0, 1.0, 100, 2);

    assertThat(ids(scored(RankingTest::byWords, two)))
        .containsExactly(
            before.get(1).passage().articleId(),
            before.get(0).passage().articleId(),
            before.get(2).passage().articleId());
    assertThat(server.requests().getFirst().texts()).hasSize(2);
  }

  @Test
  void orderStaysWhileTheScoringModelFails() {
    List<Hit> before = index.find(query("mountain injured railways"));
    server.then(fails(500)).then(hangs()).then(RankingServer.says("{}"));
    for (int i = 0; i < 3; i++) {
      assertThat(scored(RankingTest::byWords, FusionSettings.STANDARD)).isEqualTo(before);
    }
    assertThat(unaided("scoring")).isEqualTo(3);
  }
}
