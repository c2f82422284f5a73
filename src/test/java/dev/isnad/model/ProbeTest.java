package dev.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.testing.ModelServer;
import dev.isnad.testing.ModelWire;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class ProbeTest {
  private final ModelServer server = ModelServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void modelThatAnswersIsReachable(ModelWire wire) {
    assertThat(probe(TestModels.spec("a", wire, server)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.answered()).isTrue();
              assertThat(found.model()).isEqualTo("a");
              assertThat(found.url()).isEqualTo(server.url(wire));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "401, 'the server refused the key (401); the server says: no; check api-key'",
    "404, no such model there",
    "429, too many requests (429)",
    "500, error of the server (500)",
    "400, 'did not accept the request (400); the server says: no; check model, temperature'",
  })
  void saysWhyAndHowToMend(int status, String problem) {
    server.always(ModelServer.fails(status));
    assertThat(problem(TestModels.spec("a", ModelWire.OPENAI, server))).contains(problem);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void unknownHostIsNamed() {
    assertThat(problem(TestModels.spec("a", ModelWire.GEMINI, "http://no-such-host.invalid/v1")))
        .contains("host name is unknown (DNS)", "check base-url (http://no-such-host.invalid/v1)");
  }

  @Test
  void refusedConnectionIsNamed() {
    assertThat(problem(TestModels.spec("a", ModelWire.ANTHROPIC, ModelServer.refusingUrl())))
        .contains("the connection was refused", "that the server runs");
  }

  @Test
  void silenceIsNamed() {
    server.always(server.hangsBeforeHeaders());
    assertThat(problem(TestModels.impatient("a", ModelWire.OPENAI, server.openAiUrl())))
        .contains("no first word within 0.7 s", "raise first-token-timeout");
  }

  @Test
  void serverThatRepeatsTheKeyDoesNotRevealIt() {
    server.always(ModelServer.failsSaying(401, request -> "bad key " + request.key()));
    assertThat(problem(TestModels.spec("a", ModelWire.OPENAI, server)))
        .contains("bad key ***")
        .doesNotContain(TestModels.KEY);
  }

  @Test
  void eachModelIsReportedInOrder() {
    server.then(ModelServer.streams("نعم"));
    List<Reachability> found =
        probe(
            TestModels.spec("a", ModelWire.OPENAI, ModelServer.refusingUrl()),
            TestModels.spec("b", ModelWire.OPENAI, server));
    assertThat(found).extracting(Reachability::model).containsExactly("a", "b");
    assertThat(found).extracting(Reachability::answered).containsExactly(false, true);
  }

  private String problem(ModelSpec spec) {
    return probe(spec).getFirst().problem().orElseThrow();
  }

  private List<Reachability> probe(ModelSpec... specs) {
    try (var chain = ModelChain.open(ModelSettings.of(specs), new SimpleMeterRegistry())) {
      return chain.probe();
    }
  }
}
