package dev.isnad.model;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.core.IntervalFunction;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;

/**
 * The configured model of vectors, as two LangChain4j models: one for questions, hurried and left
 * alone while it fails, and one for passages, patient. What they throw has a message fit for a log;
 * a {@code dev.langchain4j.exception.InvalidRequestException} says that the text is at fault.
 * Thread-safe.
 */
public final class Embeddings implements AutoCloseable {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final List<TextSegment> PROBE = List.of(TextSegment.from("صباح الخير"));

  private final EmbeddingSettings settings;
  private final String identity;
  private final Optional<BlockingHttpClient> http;
  private final EmbeddingModel model;
  private final ThreadFactory threads;
  private final MeterRegistry registry;

  private Embeddings(EmbeddingSettings settings, MeterRegistry registry) {
    this.settings = settings;
    this.registry = registry;
    boolean remote = settings.provider().orElseThrow() == EmbeddingProvider.OPENAI;
    http =
        remote ? Optional.of(new BlockingHttpClient(settings.connectTimeout())) : Optional.empty();
    model =
        http.map(client -> EmbeddingModels.openAi(settings, client.builder()))
            .orElseGet(() -> new InProcessModel(EmbeddingModels.onnx(settings)));
    identity = EmbeddingModels.identity(settings);
    threads = remote ? Thread.ofVirtual().factory() : Thread.ofPlatform().daemon().factory();
  }

  /**
   * Opens the model; nothing is sent yet. Empty where none is set.
   *
   * @throws IllegalArgumentException if the folder of a model holds none
   */
  public static Optional<Embeddings> open(EmbeddingSettings settings, MeterRegistry registry) {
    return settings.provider().map(provider -> new Embeddings(settings, registry));
  }

  /**
   * Makes vectors of questions, within the settings' {@code questionTimeout} and without retries.
   */
  public EmbeddingModel questions(ModelSettings.Circuit circuit) {
    String name = name() + " (questions)";
    GuardedCall calls =
        new GuardedCall(
            GuardedModel.circuit(name, circuit), new ModelMeters(registry, name), threads);
    return new CheckedEmbeddings(
        identity,
        settings.queryPrefix(),
        texts -> calls.call(settings.questionTimeout(), () -> ask(texts)));
  }

  /** Makes vectors of passages, with retries. */
  public EmbeddingModel passages() {
    String name = name() + " (passages)";
    // Who fills an index waits by itself when the model fails.
    CircuitBreaker closed = CircuitBreaker.ofDefaults(name);
    closed.transitionToDisabledState();
    GuardedCall calls = new GuardedCall(closed, new ModelMeters(registry, name), threads);
    IntervalFunction pauses =
        IntervalFunction.ofExponentialRandomBackoff(settings.retryDelay(), 2.0, 0.5, LONGEST_PAUSE);
    return new CheckedEmbeddings(
        identity,
        settings.passagePrefix(),
        texts ->
            calls.call(settings.passageTimeout(), settings.retries(), pauses, () -> ask(texts)));
  }

  /** How many passages it is to be sent at once. */
  public int batchSize() {
    return settings.batchSize();
  }

  /** Asks for one vector, as a question would, to tell an operator whether that can be done. */
  public Reachability probe() {
    CircuitBreaker closed = CircuitBreaker.ofDefaults("probe");
    closed.transitionToDisabledState();
    GuardedCall calls = new GuardedCall(closed, new ModelMeters(registry, name()), threads);
    return Reachability.probe(
        name(),
        EmbeddingModels.url(settings),
        settings.apiKey(),
        () -> {
          // The first call may have to wait for a model to be loaded.
          calls.call(settings.passageTimeout(), () -> ask(PROBE));
          calls.call(settings.questionTimeout(), () -> ask(PROBE));
        });
  }

  private Response<List<Embedding>> ask(List<TextSegment> texts) {
    return CheckedEmbeddings.check(model.embedAll(texts), texts.size());
  }

  private String name() {
    return settings.model().orElse("embedding");
  }

  /** Breaks off what is under way. */
  @Override
  public void close() {
    http.ifPresent(BlockingHttpClient::close);
  }
}
