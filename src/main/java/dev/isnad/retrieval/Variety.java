package dev.isnad.retrieval;

import dev.isnad.index.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For a broad question: passages of a report that is in the list already come later, the more of
 * them there are. Maximal marginal relevance (Carbonell and Goldstein 1998) with the report as the
 * measure of likeness.
 */
final class Variety {
  static final String LABEL = "إفساح المجال لتقارير أخرى";

  /** What each earlier passage of the same report costs, as a share of the best score. */
  private static final double REPEATED = 0.2;

  private Variety() {}

  static List<Hit> of(List<Hit> hits) {
    Map<String, Integer> before = new HashMap<>();
    double cost = hits.isEmpty() ? 0 : REPEATED * Math.abs(hits.getFirst().score());
    List<Hit> varied = new ArrayList<>();
    for (Hit hit : hits) {
      int earlier = before.merge(hit.passage().articleId(), 1, Integer::sum) - 1;
      varied.add(new Hit(hit.passage(), hit.score() - cost * earlier, hit.alsoIn()));
    }
    varied.sort(Comparator.comparingDouble(Hit::score).reversed());
    return varied;
  }
}
