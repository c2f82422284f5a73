package dev.isnad.testing;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small real embedding model, English only, in a folder as an operator would have one. */
public final class SmallModel {
  private SmallModel() {}

  /** Writes {@code model.onnx} and {@code tokenizer.json} into the folder. */
  public static Path in(Path folder) throws IOException {
    copy("/all-minilm-l6-v2-q.onnx", folder.resolve("model.onnx"));
    copy("/all-minilm-l6-v2-q-tokenizer.json", folder.resolve("tokenizer.json"));
    return folder;
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream in =
        AllMiniLmL6V2QuantizedEmbeddingModel.class.getResourceAsStream(resource)) {
      Files.copy(in, file);
    }
  }
}
