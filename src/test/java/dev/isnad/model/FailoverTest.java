package dev.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.isnad.testing.ModelServer;
import dev.isnad.testing.ModelServer.Reply;
import dev.isnad.testing.ModelWire;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/**
 * Each way in which each provider can fail leads to the next model, and the reader sees that one's
 * answer alone.
 */
@Timeout(60)
class FailoverTest {
  private static final String ANSWER = "جواب النموذج الثاني";

  /** A way to fail, and the reason that it is counted under. */
  enum Failing {
    RATE_LIMITED(server -> ModelServer.fails(429), "rate_limited"),
    SERVER_ERROR(server -> ModelServer.fails(500), "server_error"),
    OVERLOADED(server -> ModelServer.fails(529), "server_error"),
    BAD_KEY(server -> ModelServer.fails(401), "bad_key"),
    NO_SUCH_MODEL(server -> ModelServer.fails(404), "no_such_model"),
    BAD_REQUEST(server -> ModelServer.fails(400), "rejected"),
    SILENT(ModelServer::hangsBeforeHeaders, "timed_out"),
    SILENT_STREAM(ModelServer::hangsBeforeFirstToken, "timed_out"),
    SILENT_MIDWAY(server -> server.hangsMidway("نصف "), "timed_out"),
    DRIBBLES(ModelServer::dribblesNothing, "timed_out"),
    CUT_AT_ONCE(server -> ModelServer.cutsAfter(0, "نصف جملة"), "unreachable"),
    CUT_MIDWAY(server -> ModelServer.cutsAfter(1, "نصف جملة"), "unreachable"),
    NO_END(server -> ModelServer.endsWithoutFinish("نصف جملة"), "cut"),
    EMPTY(server -> ModelServer.empty(), "empty"),
    BLANK(server -> ModelServer.streams(" \n "), "empty"),
    GARBAGE(server -> ModelServer.garbage(), "malformed"),
    ERROR_AT_ONCE(server -> ModelServer.inStreamError(""), "in_stream_error"),
    ERROR_MIDWAY(server -> ModelServer.inStreamError("نصف جملة"), "in_stream_error"),
    FILTERED(server -> ModelServer.filtered("نصف"), "filtered");

    private final Function<ModelServer, Reply> reply;
    private final String outcome;

    Failing(Function<ModelServer, Reply> reply, String outcome) {
      this.reply = reply;
      this.outcome = outcome;
    }
  }

  private final ModelServer first = ModelServer.start();
  private final ModelServer second = ModelServer.start();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger("dev.isnad.model");

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(log);
    first.close();
    second.close();
  }

  static Stream<Arguments> everyFailureOfEveryProvider() {
    return Arrays.stream(ModelWire.values())
        .flatMap(
            wire -> Arrays.stream(Failing.values()).map(failing -> Arguments.of(wire, failing)));
  }

  @ParameterizedTest
  @MethodSource("everyFailureOfEveryProvider")
  void nextModelAnswers(ModelWire wire, Failing failing) {
    first.always(failing.reply.apply(first));
    second.always(ModelServer.streams(ANSWER));
    var heard = new Heard();
    try (var chain = open(wire, first.url(wire))) {
      assertThat(chain.stream(TestModels.QUESTION, heard)).isEqualTo("b");
    }
    assertThat(heard.started).containsExactly("a", "b");
    assertThat(heard.text()).isEqualTo(ANSWER);
    assertThat(second.requests()).hasSize(1);
    assertThat(calls(failing.outcome)).isEqualTo(1);
    assertLoggedOnceAndNothingSecret();
  }

  @ParameterizedTest
  @MethodSource("wires")
  void nextModelAnswersWhereTheFirstRefusesConnections(ModelWire wire) {
    second.always(ModelServer.streams(ANSWER));
    var heard = new Heard();
    try (var chain = open(wire, ModelServer.refusingUrl())) {
      assertThat(chain.stream(TestModels.QUESTION, heard)).isEqualTo("b");
    }
    assertThat(heard.text()).isEqualTo(ANSWER);
    assertThat(calls("unreachable")).isEqualTo(1);
    assertLoggedOnceAndNothingSecret();
  }

  static Stream<ModelWire> wires() {
    return Arrays.stream(ModelWire.values());
  }

  private ModelChain open(ModelWire wire, String url) {
    ModelWire other = ModelWire.values()[(wire.ordinal() + 1) % ModelWire.values().length];
    return ModelChain.open(
        ModelSettings.of(TestModels.impatient("a", wire, url), TestModels.spec("b", other, second)),
        meters);
  }

  private double calls(String outcome) {
    return meters.counter("isnad.model.calls", "model", "a", "outcome", outcome).count();
  }

  private void assertLoggedOnceAndNothingSecret() {
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .singleElement()
        .asString()
        .startsWith("Model a: ")
        .endsWith("; asking b")
        .doesNotContain(TestModels.USER, TestModels.KEY);
  }
}
