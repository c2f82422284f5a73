package dev.isnad.model;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;

/**
 * The configured model that says how well passages fit a question, as LangChain4j's {@link
 * ScoringModel}, kept to its time limit and left alone while it fails. Thread-safe.
 */
public final class Scoring implements AutoCloseable {
  private static final List<TextSegment> PROBE =
      List.of(TextSegment.from("افتُتح الجسر."), TextSegment.from("هطل المطر."));

  private final ScoringSettings settings;
  private final MeterRegistry registry;
  private final BlockingHttpClient http;
  private final RerankModel model;

  private Scoring(ScoringSettings settings, MeterRegistry registry) {
    this.settings = settings;
    this.registry = registry;
    http = new BlockingHttpClient(settings.connectTimeout());
    model = new RerankModel(settings, http);
  }

  /** Opens the model; nothing is sent yet. Empty where none is set. */
  public static Optional<Scoring> open(ScoringSettings settings, MeterRegistry registry) {
    return settings.baseUrl().map(url -> new Scoring(settings, registry));
  }

  /** The model; what it throws has a message fit for a log. */
  public ScoringModel model(ModelSettings.Circuit circuit) {
    return scoring(GuardedModel.circuit(name(), circuit));
  }

  /** Has two sentences scored, to tell an operator whether that can be done. */
  public Reachability probe() {
    CircuitBreaker closed = CircuitBreaker.ofDefaults("probe");
    closed.transitionToDisabledState();
    return Reachability.probe(
        name(),
        settings.baseUrl().orElseThrow(),
        settings.apiKey(),
        () -> scoring(closed).scoreAll(PROBE, "متى افتُتح الجسر؟"));
  }

  private ScoringModel scoring(CircuitBreaker circuit) {
    GuardedCall calls =
        new GuardedCall(circuit, new ModelMeters(registry, name()), Thread.ofVirtual().factory());
    return new ScoringModel() {
      @Override
      public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
        return calls.call(settings.timeout(), () -> model.scoreAll(segments, query));
      }
    };
  }

  private String name() {
    return settings.model().orElseThrow();
  }

  /** Breaks off what is under way. */
  @Override
  public void close() {
    http.close();
  }
}
