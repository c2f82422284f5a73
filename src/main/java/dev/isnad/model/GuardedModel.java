package dev.isnad.model;

import static dev.isnad.model.ModelFailedException.Reason;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model with its time limits, retries and circuit breaker. Thread-safe. */
final class GuardedModel implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(GuardedModel.class);

  /** A server that asks to be left alone for longer is not waited for. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final ModelSpec spec;
  private final BlockingHttpClient http;
  private final StreamingChatModel model;
  private final CircuitBreaker circuit;
  private final IntervalFunction backOff;
  private final ModelMeters meters;

  GuardedModel(ModelSpec spec, ModelSettings.Circuit circuit, MeterRegistry registry) {
    this.spec = spec;
    http = new BlockingHttpClient(spec.connectTimeout());
    model = StreamingModels.open(spec, http.builder());
    this.circuit = circuit(spec.name(), circuit);
    backOff =
        IntervalFunction.ofExponentialRandomBackoff(spec.retryDelay(), 2.0, 0.5, LONGEST_PAUSE);
    meters = new ModelMeters(registry, spec.name());
  }

  static CircuitBreaker circuit(String name, ModelSettings.Circuit settings) {
    var config =
        CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(settings.failures())
            .failureRateThreshold(50)
            .waitDurationInOpenState(settings.openFor())
            .permittedNumberOfCallsInHalfOpenState(1)
            .build();
    CircuitBreaker circuit = CircuitBreaker.of(name, config);
    circuit
        .getEventPublisher()
        .onStateTransition(
            e ->
                LOG.warn(
                    "Model {}: {}", name, says(e.getStateTransition().getToState(), settings)));
    return circuit;
  }

  private static String says(CircuitBreaker.State state, ModelSettings.Circuit settings) {
    return switch (state) {
      case OPEN -> "failed too often, is left alone for " + settings.openFor().toSeconds() + " s";
      case HALF_OPEN -> "is tried again";
      case CLOSED -> "answers again";
      default -> "circuit is " + state;
    };
  }

  ModelSpec spec() {
    return spec;
  }

  ModelMeters meters() {
    return meters;
  }

  /**
   * Asks until there is an answer or no retry is left.
   *
   * @throws ModelFailedException if there is none; text may have been passed on before
   */
  void ask(List<ChatMessage> messages, Deadline deadline, TextSink sink)
      throws InterruptedException {
    if (!circuit.tryAcquirePermission()) {
      meters.call(Reason.LEFT_ALONE.tag());
      throw new ModelFailedException(
          Reason.LEFT_ALONE, "failed too often lately and is left alone for a while");
    }
    long start = System.nanoTime();
    boolean reported = false;
    try {
      sink.started(spec.name());
      askAgainAndAgain(messages, deadline, new Timed(start, sink));
      circuit.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      reported = true;
      meters.call("answered");
      meters.total(since(start));
    } catch (ModelFailedException e) {
      reported = failed(e, start);
      throw e;
    } finally {
      if (!reported) {
        circuit.releasePermission();
      }
    }
  }

  private boolean failed(ModelFailedException e, long start) {
    meters.call(e.reason().tag());
    if (e.reason().modelsFault()) {
      circuit.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, e);
    }
    return e.reason().modelsFault();
  }

  private void askAgainAndAgain(
      List<ChatMessage> messages, Deadline deadline, Consumer<String> text)
      throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      var request = new ModelTry(model, spec);
      try {
        if (!request.run(messages, deadline, text)) {
          LOG.warn(
              "Model {}: an answer was longer than max-output-tokens ({})",
              spec.name(),
              spec.maxOutputTokens());
        }
        return;
      } catch (ModelFailedException e) {
        Duration pause = pause(e, attempt, request, deadline).orElseThrow(() -> e);
        meters.retry();
        Thread.sleep(pause);
      }
    }
  }

  /** How long to wait before asking again; empty if that makes no sense. */
  private Optional<Duration> pause(
      ModelFailedException e, int attempt, ModelTry request, Deadline deadline) {
    if (!e.reason().retriable() || request.begun() || attempt > spec.retries()) {
      return Optional.empty();
    }
    Duration usual = Duration.ofMillis(backOff.apply(attempt));
    Duration pause = e.retryAfter().filter(asked -> asked.compareTo(usual) > 0).orElse(usual);
    Duration most = deadline.left().compareTo(LONGEST_PAUSE) < 0 ? deadline.left() : LONGEST_PAUSE;
    return Optional.of(pause).filter(p -> p.compareTo(most) <= 0);
  }

  /** One small question, without retries: finds out whether the model can be used at all. */
  Optional<ModelFailedException> probe(List<ChatMessage> messages) throws InterruptedException {
    try {
      new ModelTry(model, spec).run(messages, Deadline.in(spec.totalTimeout()), text -> {});
      return Optional.empty();
    } catch (ModelFailedException e) {
      return Optional.of(e);
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public void close() {
    http.close();
  }

  /** Takes the time of the first word on its way to the sink. */
  private final class Timed implements Consumer<String> {
    private final long start;
    private final TextSink sink;
    private boolean begun;

    Timed(long start, TextSink sink) {
      this.start = start;
      this.sink = sink;
    }

    @Override
    public void accept(String text) {
      if (!begun) {
        begun = true;
        meters.firstToken(since(start));
      }
      sink.text(text);
    }
  }
}
