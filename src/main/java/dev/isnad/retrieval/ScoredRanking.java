package dev.isnad.retrieval;

import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import dev.isnad.index.PassageQuery;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.scoring.ScoringModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Has a model that reads question and passage together put the head of a ranking in order; where
 * the model fails, the order stays. Thread-safe.
 */
public final class ScoredRanking implements Ranking {
  private final Ranking first;
  private final ScoringModel model;
  private final int head;
  private final Aid aid;

  /**
   * @param first the ranking whose head is looked at
   * @param model keeps to a time limit of its own
   */
  public ScoredRanking(
      Ranking first, ScoringModel model, FusionSettings settings, MeterRegistry meters) {
    this.first = first;
    this.model = model;
    this.head = settings.reranked();
    this.aid = new Aid("scoring", meters);
  }

  @Override
  public List<Hit> rank(String question, PassageQuery query) {
    int limit = Math.max(query.limit(), head);
    List<Hit> hits = first.rank(question, query.withLimit(limit));
    int scored = Math.min(head, hits.size());
    List<TextSegment> texts =
        hits.subList(0, scored).stream().map(hit -> TextSegment.from(text(hit.passage()))).toList();
    List<Hit> ranked =
        scored < 2
            ? hits
            : aid.ask(() -> model.scoreAll(texts, question).content())
                .map(scores -> ordered(hits, scores))
                .orElse(hits);
    return ranked.subList(0, Math.min(query.limit(), ranked.size()));
  }

  /** The score is that of the place: two kinds of scores in one list could not be compared. */
  private static List<Hit> ordered(List<Hit> hits, List<Double> scores) {
    List<Integer> order =
        IntStream.range(0, scores.size())
            .boxed()
            .sorted(Comparator.comparing(scores::get, Comparator.reverseOrder()))
            .toList();
    List<Hit> ordered = new ArrayList<>(hits);
    for (int place = 0; place < order.size(); place++) {
      ordered.set(place, new Hit(hits.get(order.get(place)).passage(), hits.get(place).score()));
    }
    return List.copyOf(ordered);
  }

  private static String text(Passage passage) {
    String headings =
        passage.heading().isEmpty() ? passage.title() : passage.title() + "\n" + passage.heading();
    return headings + "\n" + passage.text();
  }
}
