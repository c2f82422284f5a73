package dev.isnad.model;

import static dev.isnad.testing.RankingServer.fails;
import static dev.isnad.testing.RankingServer.hangs;
import static dev.isnad.testing.RankingServer.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.testing.RankingServer;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.ScoringModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScoringTest {
  private static final List<TextSegment> TEXTS =
      List.of(TextSegment.from("أبيض"), TextSegment.from("أحمر"), TextSegment.from("أخضر"));

  private final RankingServer server = RankingServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  private Scoring open(Duration timeout) {
    ScoringSettings settings =
        new ScoringSettings(
            Optional.of(server.url() + "/"),
            Optional.of("reranker"),
            Optional.of(new Secret("sk-1")),
            Duration.ofSeconds(2),
            timeout);
    return Scoring.open(settings, new SimpleMeterRegistry()).orElseThrow();
  }

  private static List<Double> score(Scoring scoring) {
    ScoringModel model = scoring.model(ModelSettings.Circuit.usual());
    return model.scoreAll(TEXTS, "ما لون العشب؟").content();
  }

  @Test
  void nothingIsOpenedWhereNothingIsSet() {
    assertThat(Scoring.open(ScoringSettings.none(), new SimpleMeterRegistry())).isEmpty();
  }

  @Test
  void scoresComeInTheOrderOfTheTexts() {
    server.scores((query, text) -> text.equals("أخضر") ? 0.9 : text.equals("أحمر") ? 0.5 : -3);
    try (Scoring scoring = open(Duration.ofSeconds(9))) {
      assertThat(score(scoring)).containsExactly(-3.0, 0.5, 0.9);
    }
    assertThat(server.requests())
        .containsExactly(
            new RankingServer.Asked(
                "/v1/rerank",
                "reranker",
                "sk-1",
                "ما لون العشب؟",
                List.of("أبيض", "أحمر", "أخضر")));
  }

  @Test
  void silenceErrorsAndAnswersThatAreNoneAreFailures() {
    server
        .then(hangs())
        .then(fails(500))
        .then(says("{\"results\":[{\"index\":0,\"relevance_score\":1}]}"))
        .then(says("{\"results\":[{\"index\":7,\"relevance_score\":1}]}"))
        .then(says("<html>"));
    try (Scoring scoring = open(Duration.ofSeconds(1))) {
      assertThatThrownBy(() -> score(scoring)).hasMessageContaining("within");
      for (String message : List.of("500", "each text", "index", "JSON")) {
        assertThatThrownBy(() -> score(scoring)).hasMessageContaining(message);
      }
      assertThat(score(scoring)).hasSize(3);
    }
  }

  @Test
  void probeTellsWhetherItScores() {
    try (Scoring scoring = open(Duration.ofSeconds(9))) {
      assertThat(scoring.probe().answered()).isTrue();
      server.then(fails(404));
      assertThat(scoring.probe().problem())
          .hasValueSatisfying(problem -> assertThat(problem).contains("404", server.url()));
    }
  }
}
