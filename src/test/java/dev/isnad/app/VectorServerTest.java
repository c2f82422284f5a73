package dev.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.isnad.article.TestArticles;
import dev.isnad.testing.RankingServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose passages get vectors. */
class VectorServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  private static Map<String, String> models(String url) {
    return Map.of(
        "isnad.models.embedding.provider", "openai",
        "isnad.models.embedding.base-url", url,
        "isnad.models.embedding.model", "embedder",
        "isnad.models.embedding.query-prefix", "query:",
        "isnad.models.embedding.passage-prefix", "passage:",
        "isnad.models.scoring.base-url", url,
        "isnad.models.scoring.model", "reranker");
  }

  @Test
  void passagesGetVectorsAndQuestionsAreSearchedByThem() throws IOException {
    TestHome home = new TestHome(folder);
    try (RankingServer models = RankingServer.start();
        Server server = Server.start(home.settings(models(models.url())))) {
      HttpReader reader = new HttpReader(server.address());
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(reader.get("/actuator/health").body())
                      .contains("\"passagesWithoutVectors\":0"));

      assertThat(reader.ask(TestHome.HOW_LONG).path("text").asString()).contains(TestHome.LENGTH);

      assertThat(models.embedded())
          .contains("query: " + TestHome.HOW_LONG)
          .anyMatch(text -> text.startsWith("passage: " + TestArticles.bridge().title()));
      assertThat(models.requests())
          .anyMatch(
              asked ->
                  asked.path().equals("/v1/rerank") && asked.query().equals(TestHome.HOW_LONG));
    }
  }

  @Test
  void questionsAreAnsweredWhileTheModelsAreDown() throws IOException {
    TestHome home = new TestHome(folder);
    try (Server server = Server.start(home.settings(models(RankingServer.refusingUrl())))) {
      HttpReader reader = new HttpReader(server.address());

      assertThat(reader.ask(TestHome.HOW_LONG).path("text").asString()).contains(TestHome.LENGTH);
    }
  }
}
