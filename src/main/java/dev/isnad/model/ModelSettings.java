package dev.isnad.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which models there are. Parts that are not set (null, as a binder of configuration passes them)
 * take the defaults given here.
 *
 * @param chat chat models in order of preference, none by default
 * @param completeTimeout longest time for a short prompt that a reader waits for, such as the
 *     rewriting of a follow-up question, over all models; up to 2 minutes, default 10 s
 * @param circuit when a model that fails is left alone
 * @param embedding the model that makes vectors of questions and passages, none by default
 * @param scoring the model that reranks the first passages, none by default
 */
public record ModelSettings(
    List<ModelSpec> chat,
    Duration completeTimeout,
    Circuit circuit,
    EmbeddingSettings embedding,
    ScoringSettings scoring) {
  public ModelSettings {
    chat = chat == null ? List.of() : List.copyOf(chat);
    completeTimeout =
        ModelSpec.upTo(
            "complete-timeout",
            completeTimeout == null ? Duration.ofSeconds(10) : completeTimeout,
            Duration.ofMinutes(2));
    circuit = circuit == null ? Circuit.usual() : circuit;
    embedding = embedding == null ? EmbeddingSettings.none() : embedding;
    scoring = scoring == null ? ScoringSettings.none() : scoring;
    Set<String> names = new HashSet<>();
    for (ModelSpec spec : chat) {
      if (!names.add(spec.name())) {
        throw wrong("chat[].name", spec.name(), "a name that no other model has");
      }
    }
  }

  /** These chat models, everything else as usual. */
  public static ModelSettings of(ModelSpec... chat) {
    return of(List.of(chat), Duration.ofSeconds(10), Circuit.usual());
  }

  /** Chat models alone. */
  public static ModelSettings of(List<ModelSpec> chat, Duration completeTimeout, Circuit circuit) {
    return new ModelSettings(
        chat, completeTimeout, circuit, EmbeddingSettings.none(), ScoringSettings.none());
  }

  /** The same with every path taken from {@code home}. */
  public ModelSettings from(Path home) {
    return new ModelSettings(chat, completeTimeout, circuit, embedding.from(home), scoring);
  }

  /** No model: answers consist of the reports' own sentences. */
  public static ModelSettings none() {
    return of();
  }

  /**
   * When a model is left alone: once at least {@code failures} of its last questions were worked on
   * and half of the last ten or more failed. After {@code openFor}, one question tries whether it
   * is back.
   *
   * @param failures 1 to 10, default 3
   * @param openFor how long, up to 1 hour, default 30 s
   */
  public record Circuit(Integer failures, Duration openFor) {
    public Circuit {
      failures = ModelSpec.between("circuit.failures", failures == null ? 3 : failures, 1, 10);
      openFor =
          ModelSpec.upTo(
              "circuit.open-for",
              openFor == null ? Duration.ofSeconds(30) : openFor,
              Duration.ofHours(1));
    }

    /** The defaults. */
    public static Circuit usual() {
      return new Circuit(3, Duration.ofSeconds(30));
    }
  }

  static IllegalArgumentException wrong(String key, Object value, String allowed) {
    return new IllegalArgumentException(
        "%s: %s is not allowed; allowed: %s".formatted(key, value, allowed));
  }
}
