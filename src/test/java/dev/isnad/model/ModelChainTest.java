package dev.isnad.model;

import static dev.isnad.testing.ModelServer.answers;
import static dev.isnad.testing.ModelServer.cutsAfter;
import static dev.isnad.testing.ModelServer.fails;
import static dev.isnad.testing.ModelServer.stopsAtLength;
import static dev.isnad.testing.ModelServer.streams;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.testing.ModelServer;
import dev.isnad.testing.ModelServer.ModelRequest;
import dev.isnad.testing.ModelWire;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chain against servers that speak each provider's wire format. */
@Timeout(60)
class ModelChainTest {
  private static final String ARABIC = "قال المتحدّث: «نعم» 🙂 في ١٢ أيار، وِفقًا للبيان.";

  private final ModelServer first = ModelServer.start();
  private final ModelServer second = ModelServer.start();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Heard heard = new Heard();

  @AfterEach
  void stop() {
    first.close();
    second.close();
  }

  @ParameterizedTest
  @EnumSource
  void streamsArabicUnharmedAndAsksInTheProvidersForm(ModelWire wire) {
    first.always(streams(ARABIC));
    try (var chain = chain(TestModels.spec("a", wire, first))) {
      assertThat(chain.stream(TestModels.QUESTION, heard)).isEqualTo("a");
    }
    assertThat(heard.text()).isEqualTo(ARABIC);
    assertThat(heard.pieces).hasSizeGreaterThan(3);
    ModelRequest request = first.requests().getFirst();
    assertThat(request.wire()).isEqualTo(wire);
    assertThat(request.streamed()).isTrue();
    assertThat(request.model()).isEqualTo("model-of-a");
    assertThat(request.system()).isEqualTo(TestModels.SYSTEM);
    assertThat(request.user()).isEqualTo(TestModels.USER);
    assertThat(request.key()).isEqualTo(TestModels.KEY);
    assertThat(request.headers()).containsEntry("x-team", "newsroom");
  }

  @ParameterizedTest
  @EnumSource
  void longAnswerArrivesWholeAndInOrder(ModelWire wire) {
    String text =
        IntStream.range(0, 2_000).mapToObj(i -> "كلمة" + i).collect(Collectors.joining(" "));
    first.always(streams(text));
    try (var chain = chain(TestModels.spec("a", wire, first))) {
      chain.stream(TestModels.QUESTION, heard);
    }
    assertThat(heard.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource
  void answerBrokenOffAtItsLengthStands(ModelWire wire) {
    first.always(stopsAtLength("نصف جملة"));
    try (var chain = chain(TestModels.spec("a", wire, first))) {
      assertThat(chain.stream(TestModels.QUESTION, heard)).isEqualTo("a");
    }
    assertThat(heard.text()).isEqualTo("نصف جملة");
  }

  @ParameterizedTest
  @EnumSource
  void asksAgainAfterAnErrorOfTheServer(ModelWire wire) {
    first.then(fails(500)).then(fails(503)).always(streams(ARABIC));
    try (var chain = chain(TestModels.spec("a", wire, first))) {
      chain.stream(TestModels.QUESTION, heard);
    }
    assertThat(heard.text()).isEqualTo(ARABIC);
    assertThat(heard.started).containsExactly("a");
    assertThat(first.requests()).hasSize(3);
    assertThat(meters.counter("isnad.model.retries", "model", "a").count()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void waitsAsLongAsTheServerAsks(ModelWire wire) {
    first.then(fails(429, 1)).always(streams(ARABIC));
    long start = System.nanoTime();
    try (var chain = chain(TestModels.spec("a", wire, first))) {
      chain.stream(TestModels.QUESTION, heard);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(heard.text()).isEqualTo(ARABIC);
  }

  @ParameterizedTest
  @EnumSource
  void doesNotWaitForAServerThatAsksForMinutes(ModelWire wire) {
    first.always(fails(429, 137));
    try (var chain = chain(TestModels.spec("a", wire, first), TestModels.spec("b", wire, second))) {
      assertThat(chain.stream(TestModels.QUESTION, heard)).isEqualTo("b");
    }
    assertThat(first.requests()).hasSize(1);
  }

  @Test
  void givesUpAfterItsRetries() {
    first.always(fails(500));
    try (var chain = chain(TestModels.spec("a", ModelWire.OPENAI, first))) {
      assertThatThrownBy(() -> chain.stream(TestModels.QUESTION, heard))
          .isInstanceOf(NoModelAnsweredException.class);
    }
    assertThat(first.requests()).hasSize(3);
  }

  @Test
  void doesNotAskTheSameModelAgainOnceTextWasPassedOn() {
    // The HTTP client drops what it has not yet handed on when the connection ends.
    first.always(cutsAfter(2, "كلمة ثم كلمة", heard::awaitText));
    second.always(streams(ARABIC));
    try (var chain =
        chain(
            TestModels.spec("a", ModelWire.OPENAI, first),
            TestModels.spec("b", ModelWire.GEMINI, second))) {
      assertThat(chain.stream(TestModels.QUESTION, heard)).isEqualTo("b");
    }
    assertThat(first.requests()).hasSize(1);
    assertThat(heard.started).containsExactly("a", "b");
    assertThat(heard.text()).isEqualTo(ARABIC);
  }

  @Test
  void failingModelIsLeftAloneAndTriedAgainLater() {
    first.then(fails(401)).always(streams("عدت"));
    ModelSettings settings =
        ModelSettings.of(
            List.of(
                TestModels.spec("a", ModelWire.OPENAI, first),
                TestModels.spec("b", ModelWire.OPENAI, second)),
            Duration.ofSeconds(10),
            new ModelSettings.Circuit(1, Duration.ofSeconds(1)));
    try (var chain = ModelChain.open(settings, meters)) {
      assertThat(chain.stream(TestModels.QUESTION, heard)).isEqualTo("b");
      assertThat(chain.stream(TestModels.QUESTION, heard)).isEqualTo("b");
      assertThat(first.requests()).hasSize(1);
      assertThat(heard.started).containsExactly("a", "b", "b");
      String answeredBy = "b";
      while (answeredBy.equals("b")) {
        answeredBy = chain.stream(TestModels.QUESTION, heard);
      }
      assertThat(heard.text()).isEqualTo("عدت");
    }
    assertThat(calls("a", "left_alone")).isPositive();
  }

  @Test
  void oneBadRequestDoesNotCountAgainstTheModel() {
    first.then(fails(400)).always(streams(ARABIC));
    ModelSettings settings =
        ModelSettings.of(
            List.of(
                TestModels.spec("a", ModelWire.OPENAI, first),
                TestModels.spec("b", ModelWire.OPENAI, second)),
            Duration.ofSeconds(10),
            new ModelSettings.Circuit(1, Duration.ofHours(1)));
    try (var chain = ModelChain.open(settings, meters)) {
      assertThat(chain.stream(TestModels.QUESTION, heard)).isEqualTo("b");
      assertThat(chain.stream(TestModels.QUESTION, heard)).isEqualTo("a");
    }
  }

  @Test
  void whenAllFailItSaysWhyEachDid() {
    first.always(fails(401));
    try (var chain =
        chain(
            TestModels.spec("a", ModelWire.OPENAI, first),
            TestModels.spec("b", ModelWire.ANTHROPIC, ModelServer.refusingUrl()))) {
      assertThatThrownBy(() -> chain.stream(TestModels.QUESTION, heard))
          .isInstanceOf(NoModelAnsweredException.class)
          .hasMessageContaining("a (the server refused the key (401))")
          .hasMessageContaining("b (the connection was refused)")
          .satisfies(e -> assertThat(e.getSuppressed()).hasSize(2));
    }
  }

  @Test
  void withoutModelsNoneAnswers() {
    try (var chain = ModelChain.open(ModelSettings.none(), meters)) {
      assertThat(chain.isEmpty()).isTrue();
      assertThat(chain.probe()).isEmpty();
      assertThatThrownBy(() -> chain.stream(TestModels.QUESTION, heard))
          .isInstanceOf(NoModelAnsweredException.class)
          .hasMessage("No model is configured");
    }
  }

  @ParameterizedTest
  @EnumSource
  void interruptEndsTheCallAndTheConnection(ModelWire wire) throws Exception {
    first.always(first.hangsMidway("كلمة ثم "));
    try (var chain = chain(TestModels.spec("a", wire, first))) {
      var outcome = new CompletableFuture<Throwable>();
      var begun = new CompletableFuture<Void>();
      Thread asking =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      chain.stream(TestModels.QUESTION, new CompletingSink(begun));
                    } catch (RuntimeException e) {
                      outcome.complete(e);
                    }
                  });
      begun.get();
      asking.interrupt();
      assertThat(outcome.get()).isInstanceOf(CancellationException.class);
      first.awaitHangUp();
    }
  }

  @Test
  void whatTheSinkThrowsEndsTheCallAndTheConnection() throws Exception {
    first.always(first.hangsMidway("كلمة ثم "));
    try (var chain = chain(TestModels.spec("a", ModelWire.OPENAI, first))) {
      assertThatThrownBy(() -> chain.stream(TestModels.QUESTION, new ThrowingSink()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("reader left");
      first.awaitHangUp();
    }
  }

  @Test
  void completesAShortPrompt() {
    first.always(answers(request -> "  " + request.user() + "\n"));
    try (var chain = chain(TestModels.spec("a", ModelWire.OPENAI, first))) {
      assertThat(chain.complete(TestModels.QUESTION)).isEqualTo(TestModels.USER);
    }
  }

  @Test
  void shortPromptLeavesTimeForTheNextModel() {
    first.always(first.hangsBeforeHeaders());
    second.always(streams("نعم"));
    ModelSettings settings =
        ModelSettings.of(
            List.of(
                TestModels.spec("a", ModelWire.OPENAI, first),
                TestModels.spec("b", ModelWire.OPENAI, second)),
            Duration.ofSeconds(8),
            new ModelSettings.Circuit(3, Duration.ofSeconds(30)));
    try (var chain = ModelChain.open(settings, meters)) {
      assertThat(chain.complete(TestModels.QUESTION)).isEqualTo("نعم");
    }
    assertThat(calls("a", "timed_out")).isEqualTo(1);
  }

  @Test
  void manyReadersAtOnceGetEachTheirOwnAnswer() throws Exception {
    first.always(answers(ModelRequest::user));
    try (var chain = chain(TestModels.spec("a", ModelWire.OPENAI, first));
        var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        String question = "سؤال " + i;
        answers.add(executor.submit(() -> chain.complete(TestModels.asking(question))));
      }
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo("سؤال " + i);
      }
    }
  }

  @Test
  void answersAndFailoversAreCounted() {
    first.always(fails(404));
    try (var chain =
        chain(
            TestModels.spec("a", ModelWire.OPENAI, first),
            TestModels.spec("b", ModelWire.OPENAI, second))) {
      chain.stream(TestModels.QUESTION, heard);
    }
    assertThat(calls("a", "no_such_model")).isEqualTo(1);
    assertThat(calls("b", "answered")).isEqualTo(1);
    assertThat(meters.counter("isnad.model.failovers", "model", "a").count()).isEqualTo(1);
    assertThat(meters.timer("isnad.model.first.token", "model", "b").count()).isEqualTo(1);
    assertThat(meters.timer("isnad.model.total", "model", "b").count()).isEqualTo(1);
  }

  private double calls(String model, String outcome) {
    return meters.counter("isnad.model.calls", "model", model, "outcome", outcome).count();
  }

  private ModelChain chain(ModelSpec... specs) {
    return ModelChain.open(ModelSettings.of(specs), meters);
  }

  private record CompletingSink(CompletableFuture<Void> begun) implements TextSink {
    @Override
    public void started(String modelName) {}

    @Override
    public void text(String piece) {
      begun.complete(null);
    }
  }

  private record ThrowingSink() implements TextSink {
    @Override
    public void started(String modelName) {}

    @Override
    public void text(String piece) {
      throw new IllegalStateException("reader left");
    }
  }
}
