package dev.isnad.model;

import static dev.isnad.testing.RankingServer.embeds;
import static dev.isnad.testing.RankingServer.fails;
import static dev.isnad.testing.RankingServer.hangs;
import static dev.isnad.testing.RankingServer.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.testing.RankingServer;
import dev.isnad.testing.SmallModel;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingsTest {
  private static final Duration LONG = Duration.ofSeconds(9);
  private static final Duration SHORT = Duration.ofMillis(50);

  private final RankingServer server = RankingServer.start();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @AfterEach
  void close() {
    server.close();
  }

  private Embeddings open(EmbeddingSettings settings) {
    return Embeddings.open(settings, meters).orElseThrow();
  }

  private Embeddings patient() {
    return open(EmbeddingSettings.openAi(server.url(), "m").within(LONG, LONG));
  }

  private static List<Embedding> embed(EmbeddingModel model, String... texts) {
    return model.embedAll(List.of(texts).stream().map(TextSegment::from).toList()).content();
  }

  private double calls(String model, String outcome) {
    return meters.counter("isnad.model.calls", "model", model, "outcome", outcome).count();
  }

  @Test
  void nothingIsOpenedWhereNothingIsSet() {
    assertThat(Embeddings.open(EmbeddingSettings.none(), meters)).isEmpty();
  }

  @Test
  void questionsAndPassagesGetTheirPrefixes() {
    EmbeddingSettings settings =
        EmbeddingSettings.openAi(server.url(), "e5").prefixed("query:", "passage: ");
    try (Embeddings embeddings = open(settings)) {
      embed(embeddings.questions(ModelSettings.Circuit.usual()), "متى؟");
      embed(embeddings.passages(), "أمس", "اليوم");
    }
    assertThat(server.embedded()).containsExactly("query: متى؟", "passage: أمس", "passage: اليوم");
    assertThat(server.requests()).allMatch(asked -> asked.model().equals("e5"));
  }

  @Test
  void vectorsComeInTheOrderOfTheTexts() {
    try (Embeddings embeddings = patient()) {
      assertThat(embed(embeddings.passages(), "ab", "cde"))
          .extracting(Embedding::vector)
          .containsExactly(RankingServer.letters("ab"), RankingServer.letters("cde"));
    }
  }

  @Test
  void silentServerIsGivenUp() {
    server.then(hangs());
    EmbeddingSettings hurried = EmbeddingSettings.openAi(server.url(), "m").within(SHORT, LONG);
    try (Embeddings embeddings = open(hurried)) {
      EmbeddingModel questions = embeddings.questions(ModelSettings.Circuit.usual());
      assertThatThrownBy(() -> embed(questions, "متى؟")).hasMessageContaining("within 50 ms");
    }
    assertThat(calls("m (questions)", "timed_out")).isEqualTo(1);
  }

  @Test
  void failingModelIsLeftAloneByQuestionsOnly() {
    server.then(fails(500)).then(fails(500));
    try (Embeddings embeddings = patient()) {
      EmbeddingModel questions =
          embeddings.questions(new ModelSettings.Circuit(2, Duration.ofHours(1)));
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> embed(questions, "متى؟")).isNotNull();
      }
      assertThat(server.requests()).hasSize(2);
      assertThat(calls("m (questions)", "left_alone")).isEqualTo(1);
      assertThat(embed(embeddings.passages(), "أمس")).hasSize(1);
    }
  }

  @Test
  void passagesAreTriedAgain() {
    server.then(fails(503)).then(fails(429));
    try (Embeddings embeddings = open(EmbeddingSettings.openAi(server.url(), "m"))) {
      assertThat(embed(embeddings.passages(), "أمس")).hasSize(1);
    }
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void refusedTextIsToldFromAFailingModel() {
    server.then(fails(400));
    try (Embeddings embeddings = patient()) {
      assertThatThrownBy(() -> embed(embeddings.passages(), "أمس"))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("400");
    }
  }

  @Test
  void answersThatAreNoneAreFailures() {
    server
        .then(says("{\"object\":\"list\",\"data\":[]}"))
        .then(says("not JSON"))
        .then(embeds(text -> new float[text.length()]))
        .then(embeds(text -> text.length() == 1 ? new float[] {1} : new float[] {1, 2}))
        .then(embeds(text -> new float[] {0, 0}));
    try (Embeddings embeddings = patient()) {
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(() -> embed(embeddings.passages(), "a", "bc"))
            .isNotInstanceOf(InvalidRequestException.class)
            .hasMessageNotContaining("bc");
      }
      assertThat(embed(embeddings.passages(), "a", "bc")).hasSize(2);
    }
  }

  @Test
  void nameTellsModelsApartButNotWhereTheyAreServed() {
    EmbeddingSettings here = EmbeddingSettings.openAi(server.url(), "m");
    EmbeddingSettings there = EmbeddingSettings.openAi("http://127.0.0.1:9/v1", "m");
    assertThat(name(here)).isEqualTo(name(there)).isEqualTo(name(here.prefixed("query:", "")));
    assertThat(name(here)).isNotEqualTo(name(EmbeddingSettings.openAi(server.url(), "n")));
    assertThat(name(here)).isNotEqualTo(name(here.prefixed("", "passage:")));
  }

  private String name(EmbeddingSettings settings) {
    try (Embeddings embeddings = open(settings)) {
      assertThat(embeddings.passages().modelName())
          .isEqualTo(embeddings.questions(ModelSettings.Circuit.usual()).modelName());
      return embeddings.passages().modelName();
    }
  }

  @Test
  void probeTellsWhetherVectorsCanBeHad() {
    try (Embeddings embeddings = patient()) {
      assertThat(embeddings.probe().problem()).isEmpty();
      server.then(fails(401));
      assertThat(embeddings.probe().problem())
          .hasValueSatisfying(problem -> assertThat(problem).contains("key", server.url()));
      server.then(fails(400));
      assertThat(embeddings.probe().answered()).isFalse();
    }
    try (Embeddings embeddings = open(EmbeddingSettings.openAi(RankingServer.refusingUrl(), "m"))) {
      assertThat(embeddings.probe().problem())
          .hasValueSatisfying(problem -> assertThat(problem).contains("refused"));
    }
  }

  @Test
  void probeTellsThatQuestionsWouldNotWaitForIt() {
    server.then(embeds(RankingServer::letters)).then(hangs());
    EmbeddingSettings hurried = EmbeddingSettings.openAi(server.url(), "m").within(SHORT, LONG);
    try (Embeddings embeddings = open(hurried)) {
      assertThat(embeddings.probe().problem())
          .hasValueSatisfying(problem -> assertThat(problem).contains("within 50 ms"));
    }
  }

  @Test
  void modelInAFolderKnowsWhatIsMeant(@TempDir Path folder) throws IOException {
    EmbeddingSettings settings = EmbeddingSettings.onnx(SmallModel.in(folder)).within(LONG, LONG);
    try (Embeddings embeddings = open(settings)) {
      Embedding question =
          embed(embeddings.questions(ModelSettings.Circuit.usual()), "Who treats the ill?")
              .getFirst();
      List<Embedding> passages =
          embed(
              embeddings.passages(),
              "A physician looks after sick people.",
              "The harbour was dredged in autumn.");
      assertThat(CosineSimilarity.between(question, passages.get(0)))
          .isGreaterThan(CosineSimilarity.between(question, passages.get(1)) + 0.2);
      assertThat(embeddings.probe().answered()).isTrue();
    }
  }

  @Test
  void modelInAFolderReportsToNobody(@TempDir Path folder) throws IOException {
    System.clearProperty("OPT_OUT_TRACKING");
    open(EmbeddingSettings.onnx(SmallModel.in(folder))).close();
    assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
  }

  @Test
  void folderWithoutAModelIsNamed(@TempDir Path folder) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open(EmbeddingSettings.onnx(folder)))
        .withMessageContaining("embedding.folder")
        .withMessageContaining(folder.toString());
  }

  @Test
  void settingsNameWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmbeddingSettings.openAi(server.url(), " "))
        .withMessageContaining("embedding.model");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmbeddingSettings.openAi("127.0.0.1", "m"))
        .withMessageContaining("embedding.base-url");
    assertThat(EmbeddingSettings.none().provider()).isEqualTo(Optional.empty());
  }
}
