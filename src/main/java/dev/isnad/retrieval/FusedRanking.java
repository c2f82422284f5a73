package dev.isnad.retrieval;

import dev.isnad.index.Hit;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageQuery;
import dev.isnad.index.VectorQuery;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Ranks by words and by vectors, and fuses the two. The question's vector is made while the words
 * are searched; where the model fails, the words alone decide. Thread-safe.
 */
public final class FusedRanking implements Ranking {
  private final Ranking words;
  private final PassageIndex index;
  private final EmbeddingModel model;
  private final FusionSettings settings;
  private final Aid aid;

  /**
   * @param words the ranking by words
   * @param index the passages' vectors
   * @param model makes vectors of questions, and keeps to a time limit of its own; its {@code
   *     modelName} is that of the passages' vectors
   */
  public FusedRanking(
      Ranking words,
      PassageIndex index,
      EmbeddingModel model,
      FusionSettings settings,
      MeterRegistry meters) {
    this.words = words;
    this.index = index;
    this.model = model;
    this.settings = settings;
    this.aid = new Aid("embedding", meters);
  }

  @Override
  public List<Hit> rank(String question, PassageQuery query) {
    FutureTask<Optional<float[]>> vector =
        new FutureTask<>(() -> aid.ask(() -> model.embed(question).content().vector()));
    Thread.ofVirtual().name("question-vector").start(vector);
    try {
      int limit = Math.max(query.limit(), settings.candidates());
      List<Hit> byWords = words.rank(question, query.withLimit(limit));
      return await(vector)
          .map(v -> new VectorQuery(model.modelName(), v, query.filter(), limit))
          .map(near -> fused(byWords, index.near(near), query.limit()))
          .orElseGet(() -> byWords.subList(0, Math.min(query.limit(), byWords.size())));
    } finally {
      vector.cancel(true);
    }
  }

  private List<Hit> fused(List<Hit> byWords, List<Hit> byVectors, int limit) {
    ReciprocalRanks ranks = new ReciprocalRanks();
    ranks.add(byWords, settings.wordWeight());
    ranks.add(byVectors, settings.vectorWeight());
    return ranks.best(limit);
  }

  private static Optional<float[]> await(FutureTask<Optional<float[]>> vector) {
    try {
      return vector.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while a question was searched");
    } catch (ExecutionException e) {
      throw new IllegalStateException("A question's vector failed in an unforeseen way", e);
    }
  }
}
