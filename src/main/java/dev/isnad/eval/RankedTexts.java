package dev.isnad.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How good one ranking is, by the measures of TREC with binary relevance.
 *
 * @param ids texts, best first, each once
 * @param relevant those that are right
 */
record RankedTexts(List<String> ids, Set<String> relevant) {
  /**
   * Of places that hold one text or several that tell the same: the right ones of each, or its
   * first where none is right. A copy that nobody asked for takes no place of its own.
   */
  static RankedTexts ofPlaces(List<List<String>> places, Set<String> relevant) {
    List<String> ids = new ArrayList<>();
    for (List<String> place : places) {
      List<String> right = place.stream().filter(relevant::contains).toList();
      ids.addAll(right.isEmpty() ? place.subList(0, 1) : right);
    }
    return new RankedTexts(ids.stream().distinct().toList(), relevant);
  }

  /** Share of the relevant texts among the first {@code k}. */
  double recall(int k) {
    return (double) first(k).stream().filter(relevant::contains).count() / relevant.size();
  }

  /**
   * One by the rank of the first relevant text among the first {@code k}; 0 where there is none.
   */
  double reciprocalRank(int k) {
    List<String> first = first(k);
    for (int i = 0; i < first.size(); i++) {
      if (relevant.contains(first.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** Discounted cumulative gain of the first {@code k}, as a share of the best possible one. */
  double ndcg(int k) {
    double gain = 0;
    double best = 0;
    List<String> first = first(k);
    for (int i = 0; i < k; i++) {
      double discount = Math.log(2) / Math.log(i + 2);
      gain += i < first.size() && relevant.contains(first.get(i)) ? discount : 0;
      best += i < relevant.size() ? discount : 0;
    }
    return gain / best;
  }

  List<String> first(int k) {
    return ids.subList(0, Math.min(k, ids.size()));
  }
}
