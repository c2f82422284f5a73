package dev.isnad.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The model that makes vectors of questions and passages. Parts that are not set (null, as a binder
 * of configuration passes them) take the defaults given here.
 *
 * @param provider where vectors come from; none by default, and nothing else then matters
 * @param baseUrl of an OPENAI provider, where it is served; default: OpenAI's own service
 * @param model of an OPENAI provider, its name of the model
 * @param apiKey of an OPENAI provider; one with a {@code baseUrl} of its own may do without
 * @param dimensions of an OPENAI provider, how long vectors are to be, 1 to 4096; not sent by
 *     default, since many models know only one length
 * @param folder of an ONNX provider, holds {@code model.onnx} and {@code tokenizer.json}
 * @param pooling of an ONNX provider, default MEAN
 * @param queryPrefix what stands before a question, such as {@code query:} for models of the E5
 *     family, with a space after it; empty by default
 * @param passagePrefix what stands before a passage, such as {@code passage:}; empty by default
 * @param batchSize passages sent at once, 1 to 1000, default 32
 * @param connectTimeout longest wait for a connection, up to 1 minute, default 5 s
 * @param questionTimeout longest wait for a question's vector, up to 10 s, default 300 ms; after it
 *     the words alone decide
 * @param passageTimeout longest wait for a batch of passages, up to 30 minutes, default 2 minutes
 * @param retries further tries for a batch, 0 to 10, after status 429 or 5xx or a broken
 *     connection, default 2
 * @param retryDelay first pause before one, doubled each time, up to 1 minute, default 500 ms
 */
public record EmbeddingSettings(
    Optional<EmbeddingProvider> provider,
    Optional<String> baseUrl,
    Optional<String> model,
    Optional<Secret> apiKey,
    Optional<Integer> dimensions,
    Optional<Path> folder,
    Pooling pooling,
    String queryPrefix,
    String passagePrefix,
    Integer batchSize,
    Duration connectTimeout,
    Duration questionTimeout,
    Duration passageTimeout,
    Integer retries,
    Duration retryDelay) {
  private static final String PREFIX = "embedding.";

  public EmbeddingSettings {
    provider = Defaults.or(provider, Optional.<EmbeddingProvider>empty());
    baseUrl =
        Defaults.or(baseUrl, Optional.<String>empty())
            .filter(url -> !url.isBlank())
            .map(url -> Defaults.url(PREFIX + "base-url", url));
    model = Defaults.or(model, Optional.<String>empty()).filter(name -> !name.isBlank());
    apiKey = Defaults.or(apiKey, Optional.<Secret>empty()).filter(key -> !key.isBlank());
    dimensions = Defaults.or(dimensions, Optional.<Integer>empty());
    dimensions.ifPresent(d -> ModelSpec.between(PREFIX + "dimensions", d, 1, 4096));
    folder = Defaults.or(folder, Optional.<Path>empty());
    pooling = Defaults.or(pooling, Pooling.MEAN);
    queryPrefix = Defaults.or(queryPrefix, "");
    passagePrefix = Defaults.or(passagePrefix, "");
    batchSize = ModelSpec.between(PREFIX + "batch-size", Defaults.or(batchSize, 32), 1, 1000);
    connectTimeout = Defaults.upTo(PREFIX + "connect-timeout", connectTimeout, 5_000, 60_000);
    questionTimeout = Defaults.upTo(PREFIX + "question-timeout", questionTimeout, 300, 10_000);
    passageTimeout = Defaults.upTo(PREFIX + "passage-timeout", passageTimeout, 120_000, 1_800_000);
    retries = ModelSpec.between(PREFIX + "retries", Defaults.or(retries, 2), 0, 10);
    retryDelay = Defaults.upTo(PREFIX + "retry-delay", retryDelay, 500, 60_000);
    checkProvider(provider, baseUrl, model, apiKey, folder);
  }

  private static void checkProvider(
      Optional<EmbeddingProvider> provider,
      Optional<String> baseUrl,
      Optional<String> model,
      Optional<Secret> apiKey,
      Optional<Path> folder) {
    boolean openAi = provider.filter(EmbeddingProvider.OPENAI::equals).isPresent();
    if (openAi && model.isEmpty()) {
      throw ModelSettings.wrong(PREFIX + "model", "nothing", "the server's name of a model");
    }
    if (openAi && apiKey.isEmpty() && baseUrl.isEmpty()) {
      throw ModelSettings.wrong(
          PREFIX + "api-key",
          "nothing",
          "the key; only a server with its own embedding.base-url may do without");
    }
    if (provider.filter(EmbeddingProvider.ONNX::equals).isPresent() && folder.isEmpty()) {
      throw ModelSettings.wrong(
          PREFIX + "folder", "nothing", "a folder with model.onnx and tokenizer.json");
    }
  }

  /** No model: passages are found by their words. */
  public static EmbeddingSettings none() {
    return of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A model of an OpenAI-compatible server that asks for no key, with the default patience. */
  public static EmbeddingSettings openAi(String baseUrl, String model) {
    return of(
        Optional.of(EmbeddingProvider.OPENAI),
        Optional.of(baseUrl),
        Optional.of(model),
        Optional.empty());
  }

  /** A model in a folder, with the default patience. */
  public static EmbeddingSettings onnx(Path folder) {
    return of(
        Optional.of(EmbeddingProvider.ONNX),
        Optional.empty(),
        Optional.empty(),
        Optional.of(folder));
  }

  private static EmbeddingSettings of(
      Optional<EmbeddingProvider> provider,
      Optional<String> baseUrl,
      Optional<String> model,
      Optional<Path> folder) {
    return new EmbeddingSettings(
        provider,
        baseUrl,
        model,
        Optional.empty(),
        Optional.empty(),
        folder,
        Pooling.MEAN,
        "",
        "",
        32,
        Duration.ofSeconds(5),
        Duration.ofMillis(300),
        Duration.ofMinutes(2),
        2,
        Duration.ofMillis(500));
  }

  /** The same with these time limits, and without retries. */
  public EmbeddingSettings within(Duration questionTimeout, Duration passageTimeout) {
    return new EmbeddingSettings(
        provider,
        baseUrl,
        model,
        apiKey,
        dimensions,
        folder,
        pooling,
        queryPrefix,
        passagePrefix,
        batchSize,
        connectTimeout,
        questionTimeout,
        passageTimeout,
        0,
        retryDelay);
  }

  /** The same with these prefixes. */
  public EmbeddingSettings prefixed(String queryPrefix, String passagePrefix) {
    return new EmbeddingSettings(
        provider,
        baseUrl,
        model,
        apiKey,
        dimensions,
        folder,
        pooling,
        queryPrefix,
        passagePrefix,
        batchSize,
        connectTimeout,
        questionTimeout,
        passageTimeout,
        retries,
        retryDelay);
  }

  /** The same with the folder taken from {@code home}. */
  EmbeddingSettings from(Path home) {
    return new EmbeddingSettings(
        provider,
        baseUrl,
        model,
        apiKey,
        dimensions,
        folder.map(home::resolve),
        pooling,
        queryPrefix,
        passagePrefix,
        batchSize,
        connectTimeout,
        questionTimeout,
        passageTimeout,
        retries,
        retryDelay);
  }
}
