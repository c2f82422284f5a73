package dev.isnad.extraction;

import dev.isnad.arabic.Injection;
import dev.isnad.grounding.Candidate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Picks, out of all sentences of the passages found, those that answer a question best, and says
 * how sure it is that they do.
 */
public final class Extraction {
  private final List<Candidate> candidates;
  private final double[][] figures;
  private final double[] logOdds;
  private final double confidence;

  public Extraction(Brief brief) {
    this(brief, AnswerModel.shipped());
  }

  private Extraction(Brief brief, AnswerModel model) {
    Features features = new Features(brief);
    int[] fit = fit(features.candidates());
    this.candidates = IntStream.of(fit).mapToObj(features.candidates()::get).toList();
    this.figures = IntStream.of(fit).mapToObj(features::of).toArray(double[][]::new);
    this.logOdds =
        IntStream.range(0, fit.length).mapToDouble(i -> model.sentence(figures[i])).toArray();
    this.confidence =
        fit.length == 0
            ? 0
            : model.confidence(figures, logOdds, brief.retrieval().scope().passages());
  }

  /** Each sentence once, without those that would order us about. */
  static int[] fit(List<Candidate> candidates) {
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, candidates.size())
        .filter(i -> !Injection.isIn(candidates.get(i).text()))
        .filter(i -> seen.add(candidates.get(i).text()))
        .toArray();
  }

  /** From 0 to 1: how sure it is that the sentences answer. */
  public double confidence() {
    return confidence;
  }

  /**
   * The likeliest sentences in the order to be read, however sure it is.
   *
   * @param most how many words they may have together; one sentence may have more
   */
  public List<Candidate> best(int most) {
    int[] words = candidates.stream().mapToInt(one -> one.words().size()).toArray();
    return Candidate.joined(
        Choice.of(logOdds, words, most).stream()
            .map(candidates::get)
            .sorted(Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::order))
            .toList());
  }
}
