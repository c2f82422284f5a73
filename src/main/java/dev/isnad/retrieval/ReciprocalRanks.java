package dev.isnad.retrieval;

import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reciprocal rank fusion: a passage scores {@code weight / (60 + place)} in each ranking that it is
 * in, places counted from 1 (Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms
 * Condorcet and individual rank learning methods", SIGIR 2009). Scores of different kinds need not
 * be compared. Of equal ones the first ranking's come first. Not thread-safe.
 */
final class ReciprocalRanks {
  /** How little the very first places stand out; the paper's own value. */
  static final int SMOOTHING = 60;

  private record Key(String articleId, String revision, int ordinal) {
    static Key of(Passage passage) {
      return new Key(passage.articleId(), passage.revision(), passage.ordinal());
    }
  }

  private final Map<Key, Hit> fused = new LinkedHashMap<>();

  void add(List<Hit> ranking, double weight) {
    for (int i = 0; i < ranking.size(); i++) {
      Passage passage = ranking.get(i).passage();
      double score = weight / (SMOOTHING + i + 1);
      fused.merge(
          Key.of(passage),
          new Hit(passage, score),
          (before, more) -> new Hit(before.passage(), before.score() + more.score()));
    }
  }

  /** The best of all, best first. */
  List<Hit> best(int limit) {
    List<Hit> hits = new ArrayList<>(fused.values());
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
  }
}
