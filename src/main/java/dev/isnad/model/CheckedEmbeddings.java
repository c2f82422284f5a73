package dev.isnad.model;

import static dev.isnad.model.ModelFailedException.Reason;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/**
 * Puts a prefix before each text, asks under guard, and lets through only answers that are some: a
 * vector for each text, all of one length, each with a direction. Thread-safe.
 */
final class CheckedEmbeddings implements EmbeddingModel {
  /** How the model is asked. */
  interface Ask {
    Response<List<Embedding>> now(List<TextSegment> texts);
  }

  private final String identity;
  private final String prefix;
  private final Ask ask;

  CheckedEmbeddings(String identity, String prefix, Ask ask) {
    this.identity = identity;
    this.prefix = prefix.isEmpty() || prefix.endsWith(" ") ? prefix : prefix + " ";
    this.ask = ask;
  }

  /** Tells the vectors' model from every other. */
  @Override
  public String modelName() {
    return identity;
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    return ask.now(
        segments.stream().map(segment -> TextSegment.from(prefix + segment.text())).toList());
  }

  /** Refuses what is no answer to so many texts. */
  static Response<List<Embedding>> check(Response<List<Embedding>> answer, int texts) {
    List<Embedding> vectors = answer.content();
    if (vectors == null || vectors.size() != texts) {
      throw malformed("not one vector for each text");
    }
    for (Embedding vector : vectors) {
      if (vector.dimension() == 0 || vector.dimension() != vectors.getFirst().dimension()) {
        throw malformed("vectors of several lengths");
      }
      if (!hasDirection(vector)) {
        throw malformed("a vector without a direction");
      }
    }
    return answer;
  }

  private static boolean hasDirection(Embedding embedding) {
    double squares = 0;
    for (float number : embedding.vector()) {
      squares += (double) number * number;
    }
    return squares > 0 && squares < Double.POSITIVE_INFINITY;
  }

  private static ModelFailedException malformed(String what) {
    return new ModelFailedException(Reason.MALFORMED, what + " came");
  }
}
