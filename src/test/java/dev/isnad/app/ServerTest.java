package dev.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.isnad.app.TestHome.Result;
import dev.isnad.article.Status;
import dev.isnad.article.TestArticles;
import dev.isnad.index.IndexInUseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The corpus's life under a running server, seen over HTTP. */
class ServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String FOLLOW_UP = "وكم بلغت كلفته؟";

  @TempDir Path folder;
  private TestHome home;
  private Server server;
  private HttpReader reader;

  @BeforeEach
  void start() throws IOException {
    home = new TestHome(folder);
    server = Server.start(home.settings());
    reader = new HttpReader(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theFirstQuestionAfterTheFirstStartIsAnswered() {
    assertThat(reader.ask(TestHome.HOW_LONG).path("text").asString()).contains(TestHome.LENGTH);
  }

  @Test
  void listensOnLoopback() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void anEditedReportIsAnsweredFromWhileItRuns() {
    home.bridgeIsLong(1775);

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(howLong()).contains("1775"));
    assertThat(howLong()).doesNotContain(TestHome.LENGTH);
  }

  @Test
  void aWithdrawnReportIsNoLongerCited() {
    home.save(TestArticles.bridge().with(Status.WITHDRAWN));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(reader.ask(TestHome.HOW_LONG).path("status").asString())
                    .isEqualTo("not_in_reports"));
  }

  @Test
  void aBrokenFileIsCountedAndTheRestIsServed() throws IOException {
    Path broken = home.corpus().resolve("broken.md");
    Files.writeString(broken, "---\ntitle: [\n---\nنص");

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(health()).contains("\"unreadableFiles\":1"));
    assertThat(health()).contains("\"status\":\"UP\"");
    assertThat(howLong()).contains(TestHome.LENGTH);

    Files.delete(broken);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(health()).contains("\"unreadableFiles\":0"));
  }

  @Test
  void healthTellsWhatTheIndexHoldsAndNoPath() {
    assertThat(reader.get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(health()).contains("\"reports\":2").doesNotContain(folder.getFileName().toString());
    assertThat(reader.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    assertThat(reader.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
  }

  @Test
  void metricsAreReadByPrometheus() {
    reader.ask(TestHome.HOW_LONG);

    assertThat(reader.get("/actuator/prometheus").body())
        .contains("http_server_requests_seconds_count")
        .contains("uri=\"/api/chat\"")
        .contains("jvm_memory_used_bytes");
  }

  @Test
  void nothingElseOfTheActuatorIsOpen() {
    assertThat(reader.get("/actuator/env").statusCode()).isEqualTo(404);
    assertThat(reader.get("/actuator/heapdump").statusCode()).isEqualTo(404);
  }

  @Test
  void theCommandLineAsksBesideIt() {
    Result result = home.run("ask", TestHome.HOW_LONG);

    assertThat(result.out()).contains(TestHome.LENGTH);
    assertThat(result.code()).isZero();
  }

  @Test
  void whatIsImportedBesideItIsAnsweredFrom() throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("report.jsonl"),
            """
            {"title":"افتتاح مرصد تل النجوم","publisher":"جريدة المرافئ","published":"2024-06-01",\
            "text":"افتُتح مرصد تل النجوم في حزيران. يبلغ قطر مرآة مرصد تل النجوم 3 أمتار و20 سنتيمترًا."}
            """);

    Result result = home.run("import", "--publish", text.toString());

    assertThat(result.code()).as(result.err()).isZero();
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(health()).contains("\"reports\":3"));
  }

  @Test
  void checkBesideItDoesNotNeedTheIndex() {
    Result result = home.run("check");

    assertThat(result.out()).contains("kept by an Isnad that is running");
    assertThat(result.code()).isZero();
  }

  @Test
  void reindexBesideItIsRefusedInOneLine() {
    Result result = home.run("reindex");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("is being used by another Isnad").hasLineCount(1);
  }

  @Test
  void aSecondServerOnTheSameIndexIsRefused() {
    assertThatThrownBy(() -> Server.start(home.settings())).isInstanceOf(IndexInUseException.class);
  }

  @Test
  void aPortInUseIsNamed() {
    Result result =
        home.run(
            "serve",
            "--isnad.data=other-data",
            "--isnad.server.port=" + server.address().getPort());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("Port " + server.address().getPort() + " of 127.0.0.1 is in use")
        .hasLineCount(1);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void keysOfSpringBootInTheFileApply() throws IOException {
    server.close();
    Files.writeString(
        folder.resolve("isnad.properties"),
        "management.endpoint.health.show-details=never\nlogging.level.dev.isnad.example=DEBUG\n");

    server = Server.start(home.settings());
    reader = new HttpReader(server.address());

    assertThat(health()).contains("UP").doesNotContain("reports");
    assertThat(LoggerFactory.getLogger("dev.isnad.example").isDebugEnabled()).isTrue();
  }

  @Test
  void afterItHasBeenClosedAnotherMayStart() {
    server.close();
    home.bridgeIsLong(1775);

    server = Server.start(home.settings());
    reader = new HttpReader(server.address());

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(howLong()).contains("1775"));
  }

  @Test
  void anAnswerAndItsConversationOutliveARestart() {
    awaitDatabase();
    JsonNode first = reader.ask(TestHome.HOW_LONG, "interrupted");
    reader.ask(TestHome.HOW_LONG, "going-on");
    String understood = understood(reader.ask(FOLLOW_UP, "going-on"));
    assertThat(understood).isNotEqualTo(FOLLOW_UP);
    server.close();
    server = Server.start(home.settings());
    reader = new HttpReader(server.address());
    awaitDatabase();

    assertThat(kept(first).path("text")).isEqualTo(first.path("text"));
    assertThat(understood(reader.ask(FOLLOW_UP, "interrupted"))).isEqualTo(understood);
  }

  private void awaitDatabase() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(health()).contains("\"database\":{\"status\":\"UP\"}"));
  }

  private String understood(JsonNode answer) {
    return kept(answer).path("understood").asString();
  }

  /** The same answer, read again; its write may outlast the answer on a busy machine. */
  private JsonNode kept(JsonNode answer) {
    String path = "/api/answers/" + answer.path("id").asString();
    await().atMost(PATIENCE).until(() -> reader.get(path).statusCode() == 200);
    return JsonMapper.shared().readTree(reader.get(path).body());
  }

  private String howLong() {
    return reader.ask(TestHome.HOW_LONG).path("text").asString();
  }

  private String health() {
    return reader.get("/actuator/health").body();
  }
}
