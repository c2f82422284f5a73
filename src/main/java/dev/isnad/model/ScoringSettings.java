package dev.isnad.model;

import java.time.Duration;
import java.util.Optional;

/**
 * The model that reads a question and a passage together and says how well they fit (a reranker),
 * at a server that answers {@code POST base-url/rerank} as Jina's, Cohere's, vLLM's and llama.cpp's
 * do. Parts that are not set (null, as a binder of configuration passes them) take the defaults
 * given here.
 *
 * @param baseUrl where it is served; none by default, and nothing else then matters
 * @param model the server's name of the model; must be set where {@code baseUrl} is
 * @param apiKey the key, where the server asks for one
 * @param connectTimeout longest wait for a connection, up to 1 minute, default 2 s
 * @param timeout longest wait for the scores, up to 30 s, default 500 ms; after it the order stays
 */
public record ScoringSettings(
    Optional<String> baseUrl,
    Optional<String> model,
    Optional<Secret> apiKey,
    Duration connectTimeout,
    Duration timeout) {
  private static final String PREFIX = "scoring.";

  public ScoringSettings {
    baseUrl =
        Defaults.or(baseUrl, Optional.<String>empty())
            .filter(url -> !url.isBlank())
            .map(url -> Defaults.url(PREFIX + "base-url", url));
    model = Defaults.or(model, Optional.<String>empty()).filter(name -> !name.isBlank());
    apiKey = Defaults.or(apiKey, Optional.<Secret>empty()).filter(key -> !key.isBlank());
    connectTimeout = Defaults.upTo(PREFIX + "connect-timeout", connectTimeout, 2_000, 60_000);
    timeout = Defaults.upTo(PREFIX + "timeout", timeout, 500, 30_000);
    if (baseUrl.isPresent() && model.isEmpty()) {
      throw ModelSettings.wrong(PREFIX + "model", "nothing", "the server's name of a model");
    }
  }

  /** No model: the ranking stays as it is. */
  public static ScoringSettings none() {
    return new ScoringSettings(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Duration.ofSeconds(2),
        Duration.ofMillis(500));
  }

  /** A model of a server that asks for no key. */
  public static ScoringSettings of(String baseUrl, String model, Duration timeout) {
    return new ScoringSettings(
        Optional.of(baseUrl), Optional.of(model), Optional.empty(), Duration.ofSeconds(2), timeout);
  }
}
