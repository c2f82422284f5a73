package dev.isnad.model;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * One chat model and how patient to be with it. Parts that are not set (null, as a binder of
 * configuration passes them) take the defaults given here.
 *
 * @param name what logs and meters call it, unique; default: {@code model}
 * @param provider whose wire format it speaks; must be set
 * @param baseUrl where it is served, http or https; default: the provider's own service
 * @param model the provider's name of the model; must be set
 * @param apiKey must be set, but for an OpenAI-compatible server at a {@code baseUrl} of its own
 * @param temperature 0 to 2; not sent by default, since some models accept none
 * @param maxOutputTokens longest answer in tokens, 16 to 200000, default 4096
 * @param connectTimeout longest wait for a connection, up to 1 minute, default 5 s
 * @param firstTokenTimeout longest wait for the first word of the answer, up to 10 minutes, default
 *     20 s
 * @param idleTimeout longest silence between two words, up to 10 minutes, default 20 s
 * @param totalTimeout longest time for a whole answer, with its retries, up to 30 minutes, default
 *     90 s
 * @param retries further tries, 0 to 10, after status 429 or 5xx or a broken connection, default 2
 * @param retryDelay first pause before a retry, doubled each time and varied at random by half; up
 *     to 1 minute, default 500 ms
 * @param headers further HTTP headers to send
 */
public record ModelSpec(
    String name,
    Provider provider,
    Optional<String> baseUrl,
    String model,
    Optional<Secret> apiKey,
    Optional<Double> temperature,
    Integer maxOutputTokens,
    Duration connectTimeout,
    Duration firstTokenTimeout,
    Duration idleTimeout,
    Duration totalTimeout,
    Integer retries,
    Duration retryDelay,
    Map<String, Secret> headers) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  public ModelSpec {
    require(provider != null, "provider", "nothing", "openai, anthropic or gemini");
    require(
        model != null && !model.isBlank(), "model", "nothing", "the provider's name of a model");
    name = or(name, "").isBlank() ? model : name;
    baseUrl =
        or(baseUrl, Optional.<String>empty()).filter(url -> !url.isBlank()).map(ModelSpec::url);
    apiKey = or(apiKey, Optional.<Secret>empty()).filter(key -> !key.isBlank());
    require(
        apiKey.isPresent() || (provider == Provider.OPENAI && baseUrl.isPresent()),
        "api-key",
        "nothing",
        "the key of model '"
            + name
            + "'; only an OpenAI-compatible server with its own base-url may do without");
    temperature = or(temperature, Optional.<Double>empty());
    temperature.ifPresent(t -> require(t >= 0 && t <= 2, "temperature", t, "0 to 2"));
    maxOutputTokens = between("max-output-tokens", or(maxOutputTokens, 4096), 16, 200_000);
    connectTimeout = upTo("connect-timeout", or(connectTimeout, Duration.ofSeconds(5)), MINUTE);
    firstTokenTimeout =
        upTo(
            "first-token-timeout",
            or(firstTokenTimeout, Duration.ofSeconds(20)),
            MINUTE.multipliedBy(10));
    idleTimeout =
        upTo("idle-timeout", or(idleTimeout, Duration.ofSeconds(20)), MINUTE.multipliedBy(10));
    totalTimeout =
        upTo("total-timeout", or(totalTimeout, Duration.ofSeconds(90)), MINUTE.multipliedBy(30));
    retries = between("retries", or(retries, 2), 0, 10);
    retryDelay = upTo("retry-delay", or(retryDelay, Duration.ofMillis(500)), MINUTE);
    headers = Map.copyOf(or(headers, Map.<String, Secret>of()));
  }

  /** A model with the default patience. */
  public static ModelSpec of(Provider provider, String baseUrl, String model, String apiKey) {
    return new ModelSpec(
        model,
        provider,
        Optional.of(baseUrl),
        model,
        Optional.of(new Secret(apiKey)),
        Optional.empty(),
        4096,
        Duration.ofSeconds(5),
        Duration.ofSeconds(20),
        Duration.ofSeconds(20),
        Duration.ofSeconds(90),
        2,
        Duration.ofMillis(500),
        Map.of());
  }

  /** Where the model is asked: the base URL that was set, or the provider's. */
  public String url() {
    return baseUrl.orElse(provider.baseUrl());
  }

  private static String url(String text) {
    try {
      URI uri = URI.create(text.strip());
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      require(http && uri.getHost() != null, "base-url", text, "an http or https address");
      return text.strip().replaceFirst("/+$", "");
    } catch (IllegalArgumentException e) {
      throw ModelSettings.wrong(
          "base-url", text, "an http or https address such as http://127.0.0.1:11434/v1");
    }
  }

  static Duration upTo(String key, Duration value, Duration most) {
    require(
        value.isPositive() && value.compareTo(most) <= 0,
        key,
        value,
        "more than zero, up to " + most);
    return value;
  }

  static int between(String key, int value, int least, int most) {
    require(value >= least && value <= most, key, value, least + " to " + most);
    return value;
  }

  private static void require(boolean right, String key, Object value, String allowed) {
    if (!right) {
      throw ModelSettings.wrong(key, value, allowed);
    }
  }

  private static <T> T or(T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
