package dev.isnad.app;

import dev.isnad.index.PassageIndex;
import dev.isnad.model.Embeddings;
import dev.isnad.model.ModelSettings;
import dev.isnad.model.Reachability;
import dev.isnad.model.Scoring;
import dev.isnad.publish.VectorFill;
import dev.isnad.retrieval.FusedRanking;
import dev.isnad.retrieval.FusionSettings;
import dev.isnad.retrieval.Ranking;
import dev.isnad.retrieval.ScoredRanking;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The models that help to find passages, as far as any are set. */
record RankingModels(
    ModelSettings settings, Optional<Embeddings> embeddings, Optional<Scoring> scoring)
    implements AutoCloseable {
  static RankingModels open(ModelSettings settings, MeterRegistry meters) {
    return new RankingModels(
        settings,
        Embeddings.open(settings.embedding(), meters),
        Scoring.open(settings.scoring(), meters));
  }

  /** By words; with vectors where those are made; the head by a reranker where there is one. */
  Ranking ranking(PassageIndex index, FusionSettings fusion, MeterRegistry meters) {
    Ranking byWords = (question, query) -> index.find(query);
    Ranking fused =
        embeddings
            .map(e -> e.questions(settings.circuit()))
            .<Ranking>map(model -> new FusedRanking(byWords, index, model, fusion, meters))
            .orElse(byWords);
    return scoring
        .map(s -> s.model(settings.circuit()))
        .<Ranking>map(model -> new ScoredRanking(fused, model, fusion, meters))
        .orElse(fused);
  }

  /** Whether passages are to have vectors. */
  boolean haveVectors() {
    return embeddings.isPresent();
  }

  /** Begins to give the passages of the index their vectors. */
  VectorFill fill(PassageIndex index) {
    Embeddings model = embeddings.orElseThrow();
    return VectorFill.begin(index.vectors().orElseThrow(), model.passages(), model.batchSize());
  }

  /** Whether they can be reached. */
  List<Reachability> probe() {
    return Stream.concat(
            embeddings.map(Embeddings::probe).stream(), scoring.map(Scoring::probe).stream())
        .toList();
  }

  @Override
  public void close() {
    embeddings.ifPresent(Embeddings::close);
    scoring.ifPresent(Scoring::close);
  }
}
