package dev.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.isnad.testing.ModelServer;
import dev.isnad.testing.TelegramServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One server with a model behind it and Telegram before it, as an operator sets it up in a file.
 */
class EveryDoorTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String WRITTEN = "أوضحت أن طول الجسر 1240 مترًا. [1]";

  /** What the program adds, since the report is of 2024. */
  private static final String AGE = " أحدث تقرير وجدته في هذا الشأن يعود إلى 2 مارس 2024.";

  @TempDir Path folder;
  private final ModelServer model = ModelServer.start();
  private final TelegramServer telegram = TelegramServer.start();
  private TestHome home;
  private Server server;
  private HttpReader reader;

  @BeforeEach
  void start() throws IOException {
    home = new TestHome(folder);
    Files.writeString(
        folder.resolve("isnad.yaml"),
        """
        isnad:
          models:
            chat:
              - name: near
                provider: openai
                base-url: %s
                model: test-model
                retries: 0
          telegram:
            bot-token: "%s"
            api-url: %s
            poll-timeout: 1s
          web:
            public-url: https://answers.example/
        """
            .formatted(model.openAiUrl(), TelegramServer.TOKEN, telegram.url()));
    server = Server.start(home.settings());
    reader = new HttpReader(server.address());
  }

  @AfterEach
  void stop() {
    server.close();
    telegram.close();
    model.close();
  }

  @Test
  void theModelWritesWhatReadersOfTheWebSee() {
    model.always(ModelServer.streams(WRITTEN));

    JsonNode answer = reader.ask(TestHome.HOW_LONG);

    assertThat(answer.path("status").asString()).isEqualTo("answered");
    assertThat(answer.path("model").asString()).isEqualTo("near");
    assertThat(answer.path("text").asString()).isEqualTo(WRITTEN + AGE);
    assertThat(answer.path("sources").get(0).path("articleId").asString())
        .isEqualTo("dirwan-bridge");
  }

  @Test
  void ofASentenceThatCannotBeVerifiedTheReportsOwnIsQuotedWithTheSameFigure() {
    model.always(
        ModelServer.streams("أوضحت المهندسة سلمى الحارثي أن الجسر طوله 1240 مترًا كاملة. [1]"));

    assertThat(reader.ask(TestHome.HOW_LONG).path("text").asString())
        .contains("«طول الجسر 1240 مترًا، وأنه يصل الضفة الشرقية بحي الرمان في الضفة الغربية.»");
  }

  @Test
  void aModelThatFailsIsCountedAndTheReportsThemselvesAnswer() {
    model.always(ModelServer.fails(500));

    JsonNode answer = reader.ask(TestHome.HOW_LONG);

    assertThat(answer.path("status").asString()).isEqualTo("degraded");
    assertThat(answer.path("text").asString()).contains(TestHome.LENGTH);
    assertThat(reader.get("/actuator/prometheus").body())
        .containsPattern("isnad_model_calls_total\\{.*model=\"near\".*} 1\\.0");
  }

  @Test
  void whatWasHeldIsKeptForModeratorsAndNotShownToReaders() {
    model.always(ModelServer.streams(WRITTEN + " ويبلغ ارتفاع أبراجه 987 مترًا. [1]"));
    String id = reader.ask(TestHome.HOW_LONG).path("id").asString();
    await().atMost(PATIENCE).until(() -> reader.get("/api/answers/" + id).statusCode() == 200);

    String shown = reader.get("/api/answers/" + id).body();
    server.close();
    JsonNode record =
        JsonMapper.shared().readTree(home.run("answers", id, "--json").out()).path("record");

    assertThat(shown).contains(WRITTEN).doesNotContain("987");
    assertThat(record.path("promptVersion").asString()).matches("[0-9a-f]{12}");
    assertThat(record.path("decisions").size()).isEqualTo(2);
    assertThat(record.path("decisions").get(0).path("shown").asBoolean()).isTrue();
    JsonNode held = record.path("decisions").get(1);
    assertThat(held.path("shown").asBoolean()).isFalse();
    assertThat(held.path("sentence").asString()).contains("987");
    assertThat(held.path("explanation").asString()).isNotBlank();
    assertThat(home.run("answers", id).out())
        .contains("حُجبت: " + held.path("sentence").asString())
        .contains(held.path("explanation").asString());
  }

  @Test
  void whichPromptRewroteAFollowUpIsKept() {
    model.always(ModelServer.streams(WRITTEN));
    String first = reader.ask(TestHome.HOW_LONG, "one").path("id").asString();
    String next = reader.ask("وكم بلغت كلفته؟", "one").path("id").asString();
    await().atMost(PATIENCE).until(() -> reader.get("/api/answers/" + next).statusCode() == 200);
    server.close();

    assertThat(record(first).path("rewritePromptVersion").isNull()).isTrue();
    assertThat(record(next).path("rewritePromptVersion").asString())
        .matches("[0-9a-f]{12}")
        .isNotEqualTo(record(next).path("promptVersion").asString());
    assertThat(home.run("answers", next).out()).contains("إصدار تعليمات إعادة كتابة السؤال: ");
  }

  private JsonNode record(String id) {
    return JsonMapper.shared().readTree(home.run("answers", id, "--json").out()).path("record");
  }

  @Test
  void telegramIsAnsweredFromTheSameReports() throws InterruptedException {
    model.always(ModelServer.streams(WRITTEN));

    telegram.says(7, TestHome.HOW_LONG);

    assertThat(telegram.nextSent().path("text").asString()).contains(TestHome.LENGTH);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(reader.get("/actuator/health").body())
                    .contains("\"telegram\":{\"status\":\"UP\"}"));
  }

  @Test
  void anAnswerInTelegramEndsWithItsPermanentLink() {
    model.always(ModelServer.streams(WRITTEN));

    // On a busy machine the first one may be kept too late to be linked to.
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              telegram.says(7, TestHome.HOW_LONG);
              return telegram.nextSent().toString();
            },
            message -> message.contains("https://answers.example/answers/"));
  }

  @Test
  void checkReachesTheModel() throws IOException {
    model.always(ModelServer.streams("نعم"));
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.copy(folder.resolve("isnad.yaml"), other.resolve("isnad.yaml"));

    TestHome.Result result = new TestHome(other).run("check");

    assertThat(result.out()).contains("ok      model near (" + model.openAiUrl() + "): answers");
    assertThat(result.code()).isZero();
  }
}
