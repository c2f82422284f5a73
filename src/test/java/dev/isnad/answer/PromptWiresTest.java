package dev.isnad.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.model.ModelChain;
import dev.isnad.model.ModelSettings;
import dev.isnad.model.ModelSpec;
import dev.isnad.model.Provider;
import dev.isnad.testing.ModelServer;
import dev.isnad.testing.ModelServer.ModelRequest;
import dev.isnad.testing.ModelWire;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What of the prompts goes over the wire, in the form of each provider. */
class PromptWiresTest {
  private static final Prompts PROMPTS = Prompts.load(ShippedCorpus.PROMPTS);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(ModelWire.class)
  void theInstructionsComeFirstAndAreTheSameForEveryQuestion(ModelWire wire) {
    List<ModelRequest> requests =
        asked(wire, "أين التقى الرئيس السنغالي ترامب؟", "ماذا قال السفير الروسي في أرمينيا؟");
    ModelRequest first = requests.getFirst();
    ModelRequest second = requests.getLast();

    assertThat(requests).hasSize(2);
    assertThat(first.system()).isEqualTo(PROMPTS.answer().system());
    assertThat(second.system()).isEqualTo(first.system());
    assertThat(second.user()).isNotEqualTo(first.user());
    assertThat(first.user())
        .startsWith("<passages>\n<passage n=\"1\"")
        .containsSubsequence("</passages>", "سؤال القارئ:\nأين التقى", "تاريخ اليوم:");
  }

  @Test
  void openAiGetsASystemAndAUserMessage() {
    JsonNode messages =
        asked(ModelWire.OPENAI, "ماذا قال السفير؟").getFirst().json().path("messages");

    assertThat(messages.values())
        .extracting(one -> one.path("role").asString())
        .containsExactly("system", "user");
  }

  @Test
  void anthropicGetsTheSystemPartOnTopAndIsToldToKeepIt() {
    JsonNode body = asked(ModelWire.ANTHROPIC, "ماذا قال السفير؟").getFirst().json();

    assertThat(body.path("system").values())
        .singleElement()
        .satisfies(
            part ->
                assertThat(part.path("cache_control").path("type").asString())
                    .isEqualTo("ephemeral"));
    assertThat(body.path("messages").values())
        .extracting(one -> one.path("role").asString())
        .containsExactly("user");
  }

  @Test
  void geminiGetsTheSystemPartAsItsInstruction() {
    JsonNode body = asked(ModelWire.GEMINI, "ماذا قال السفير؟").getFirst().json();

    assertThat(body.path("systemInstruction").path("parts").values()).hasSize(1);
    assertThat(body.path("contents").values())
        .extracting(one -> one.path("role").asString())
        .containsExactly("user");
  }

  private List<ModelRequest> asked(ModelWire wire, String... questions) {
    try (ShippedCorpus corpus = ShippedCorpus.in(folder);
        ModelServer server = ModelServer.start();
        ModelChain models = ModelChain.open(settings(wire, server), new SimpleMeterRegistry())) {
      Answerer answerer =
          new Answerer(corpus.retriever(), models, PROMPTS, AnswerSettings.STANDARD);
      for (String question : questions) {
        answerer.answer(ShippedCorpus.question(question), event -> {});
      }
      return server.requests();
    }
  }

  private static ModelSettings settings(ModelWire wire, ModelServer server) {
    return ModelSettings.of(
        ModelSpec.of(Provider.valueOf(wire.name()), server.url(wire), "model", "key"));
  }
}
