package dev.isnad.model;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Builds LangChain4j's model for the settings, and tells one from another. */
final class EmbeddingModels {
  private static final String MODEL = "model.onnx";
  private static final String TOKENIZER = "tokenizer.json";

  private EmbeddingModels() {}

  static EmbeddingModel openAi(EmbeddingSettings settings, HttpClientBuilder http) {
    var builder =
        OpenAiEmbeddingModel.builder()
            .httpClientBuilder(http)
            .baseUrl(url(settings))
            .modelName(settings.model().orElseThrow())
            .maxSegmentsPerBatch(settings.batchSize())
            .maxRetries(0);
    settings.apiKey().ifPresent(key -> builder.apiKey(key.value()));
    settings.dimensions().ifPresent(builder::dimensions);
    return builder.build();
  }

  /** Texts are worked on one after the other, so that the rest of the program gets its turn. */
  static EmbeddingModel onnx(EmbeddingSettings settings) {
    Path folder = settings.folder().orElseThrow();
    for (String file : new String[] {MODEL, TOKENIZER}) {
      if (!Files.isReadable(folder.resolve(file))) {
        throw ModelSettings.wrong(
            "embedding.folder", folder, "a folder with " + MODEL + " and " + TOKENIZER);
      }
    }
    // The tokenizer's library would otherwise report its use to its makers.
    System.setProperty("OPT_OUT_TRACKING", "true");
    PoolingMode pooling = settings.pooling() == Pooling.CLS ? PoolingMode.CLS : PoolingMode.MEAN;
    try {
      return new OnnxEmbeddingModel(
          folder.resolve(MODEL), folder.resolve(TOKENIZER), pooling, Runnable::run);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "embedding.folder: what is in %s cannot be loaded (%s)".formatted(folder, e.getMessage()),
          e);
    }
  }

  /** Where the model is. */
  static String url(EmbeddingSettings settings) {
    return settings
        .folder()
        .filter(folder -> settings.provider().filter(EmbeddingProvider.ONNX::equals).isPresent())
        .map(Path::toString)
        .or(settings::baseUrl)
        .orElse(Provider.OPENAI.baseUrl());
  }

  /**
   * Tells apart what makes different vectors of the same passage. The server's address does not:
   * the same model may move.
   */
  static String identity(EmbeddingSettings settings) {
    String model =
        switch (settings.provider().orElseThrow()) {
          case OPENAI -> "openai " + settings.model().orElseThrow();
          case ONNX -> "onnx " + hash(settings) + " " + settings.pooling();
        };
    return model + " '" + settings.passagePrefix() + "'";
  }

  private static String hash(EmbeddingSettings settings) {
    Path folder = settings.folder().orElseThrow();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (String file : new String[] {MODEL, TOKENIZER}) {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (IOException e) {
      throw new UncheckedIOException("The model in " + folder + " cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
