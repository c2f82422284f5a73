package dev.isnad.model;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

/**
 * A model that computes in this process: no more texts at once than there are processors, and at
 * least two, so that a question waits for one passage at most. Thread-safe.
 */
final class InProcessModel implements EmbeddingModel {
  private final EmbeddingModel model;
  private final Semaphore processors =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

  InProcessModel(EmbeddingModel model) {
    this.model = model;
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
    List<Embedding> vectors = new ArrayList<>();
    for (TextSegment text : texts) {
      vectors.add(embedOne(text));
    }
    return Response.from(vectors);
  }

  /** Arithmetic cannot be interrupted; what comes after it can. */
  private Embedding embedOne(TextSegment text) {
    try {
      processors.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while other texts were worked on");
    }
    try {
      return model.embed(text).content();
    } finally {
      processors.release();
    }
  }
}
