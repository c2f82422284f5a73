package dev.isnad.extraction;

import dev.isnad.grounding.Candidate;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a sentence stands, and how its passage was ranked beside the others. */
final class PositionFigures {
  static final List<String> NAMES =
      List.of(
          "rank",
          "order",
          "sentences",
          "last",
          "length",
          "score",
          "scoreShare",
          "scoreGap",
          "scoreBehindFirst",
          "scoreSpread",
          "sameTitle",
          "beyondOtherTitles",
          "rivals");

  private static final int FIRST = 5;
  private static final double NEARLY = 0.9;

  private final List<Hit> hits;
  private final Map<Integer, Integer> sentences = new HashMap<>();

  /** How many passages hold nearly as much of the question as the one that holds most. */
  private final long rivals;

  PositionFigures(List<Hit> hits, List<Candidate> candidates, Coverages coverages) {
    this.hits = hits;
    candidates.forEach(one -> sentences.merge(one.rank(), 1, Integer::sum));
    List<Double> held = coverages.plain().passages().stream().map(Coverage::share).toList();
    double most = held.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    this.rivals = held.stream().filter(one -> one >= NEARLY * most).count();
  }

  double[] of(Candidate candidate) {
    double top = hits.getFirst().score();
    double score = hits.get(candidate.rank()).score();
    int count = sentences.getOrDefault(candidate.rank(), 1);
    return new double[] {
      candidate.rank(),
      candidate.order(),
      count,
      Features.flag(candidate.order() == count - 1),
      candidate.words().size(),
      score,
      top <= 0 ? 0 : score / top,
      hits.size() < 2 ? 0 : top - hits.get(1).score(),
      top - score,
      top - hits.getLast().score(),
      sameTitle(candidate),
      beyondOtherTitles(candidate),
      rivals
    };
  }

  /** How many of the first passages are of reports of the same title. */
  private long sameTitle(Candidate candidate) {
    return hits.stream()
        .limit(FIRST)
        .filter(hit -> isSameTitle(hit.passage(), candidate.passage()))
        .count();
  }

  /** By how much its score is above the best of reports of other titles; below 0 where under. */
  private double beyondOtherTitles(Candidate candidate) {
    double score = hits.get(candidate.rank()).score();
    return hits.stream()
        .filter(hit -> !isSameTitle(hit.passage(), candidate.passage()))
        .findFirst()
        .map(other -> score - other.score())
        .orElse(score);
  }

  private static boolean isSameTitle(Passage one, Passage other) {
    return one.articleId().equals(other.articleId())
        || !one.title().isBlank() && one.title().equals(other.title());
  }
}
