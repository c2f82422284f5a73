package dev.isnad.answer;

import dev.isnad.arabic.Injection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Picks, out of all sentences of the passages found, those that answer a question best. */
final class Extraction {
  private static final int MOST_SENTENCES = 3;

  /** With the words that introduce a quotation no more than 80 in all. */
  private static final int MOST_WORDS = 72;

  /** A further sentence must be so likely to hold the answer, beside the likeliest. */
  private static final double NEARLY = 0.15;

  private final AnswerSettings settings;
  private final Features features;
  private final AnswerModel model = AnswerModel.shipped();

  private record Scored(Candidate candidate, double[] figures, double logOdds) {}

  Extraction(Brief brief, AnswerSettings settings) {
    this.settings = settings;
    this.features = new Features(brief);
  }

  /** The answer's sentences in the order to be read; empty where none answers. */
  List<Candidate> best() {
    List<Scored> ranked =
        features.candidates().stream()
            .filter(candidate -> !Injection.isIn(candidate.text()))
            .map(this::scored)
            .sorted(Comparator.comparingDouble(Scored::logOdds).reversed())
            .toList();
    return ranked.isEmpty() || confidence(ranked) < settings.confidence()
        ? List.of()
        : inReadingOrder(chosen(ranked));
  }

  private double confidence(List<Scored> ranked) {
    return model.confidence(ranked.stream().map(Scored::figures).toList());
  }

  private Scored scored(Candidate candidate) {
    double[] figures = features.of(candidate);
    return new Scored(candidate, figures, model.sentence(figures));
  }

  /** The likeliest sentence, then those that are nearly as likely and fit beside it. */
  private static List<Candidate> chosen(List<Scored> ranked) {
    double best = AnswerModel.probability(ranked.getFirst().logOdds());
    List<Candidate> chosen = new ArrayList<>();
    for (Scored next : ranked) {
      boolean nearly = AnswerModel.probability(next.logOdds()) >= NEARLY * best;
      if (chosen.size() < MOST_SENTENCES && nearly && fits(next.candidate(), chosen)) {
        chosen.add(next.candidate());
      }
    }
    return chosen;
  }

  private static boolean fits(Candidate next, List<Candidate> chosen) {
    int words = next.words().size() + chosen.stream().mapToInt(one -> one.words().size()).sum();
    return chosen.isEmpty()
        || words <= MOST_WORDS && chosen.stream().noneMatch(one -> one.text().equals(next.text()));
  }

  private static List<Candidate> inReadingOrder(List<Candidate> chosen) {
    return chosen.stream()
        .sorted(Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::order))
        .toList();
  }
}
