package dev.isnad.publish;

import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.index.PassageVectors;
import dev.isnad.model.EmbeddingSettings;
import dev.isnad.model.Embeddings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;

/** A program that gives the passages of an index their vectors, and says how many have one. */
final class FillingProgram {
  private FillingProgram() {}

  /** Arguments: the index, the model's server. */
  public static void main(String[] arguments) throws InterruptedException {
    EmbeddingSettings settings = EmbeddingSettings.openAi(arguments[1], "m");
    try (PassageIndex index = PassageIndexes.openLucene(Path.of(arguments[0]));
        Embeddings embeddings = Embeddings.open(settings, new SimpleMeterRegistry()).orElseThrow();
        VectorFill fill =
            VectorFill.begin(index.vectors().orElseThrow(), embeddings.passages(), 4)) {
      fill.awaitDone();
      PassageVectors.Coverage coverage = index.vectors().orElseThrow().coverage().orElseThrow();
      System.out.println(coverage.with() + " " + coverage.without());
    }
  }
}
