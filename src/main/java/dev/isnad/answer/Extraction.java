package dev.isnad.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Picks, out of all sentences of the passages found, those that answer a question best. */
final class Extraction {
  private static final int MOST_SENTENCES = 3;
  private static final int MOST_WORDS = 80;

  /** A further sentence must be nearly as good as the best. */
  private static final double NEARLY = 0.8;

  /** How much of what is asked about what the question names must be there. */
  private static final double BESIDES_NAMES = 0.4;

  private final AnswerSettings settings;
  private final List<Candidate> candidates;
  private final Relevance relevance;
  private final TypeEvidence evidence;
  private final Essentials essentials;

  private record Scored(Candidate candidate, double confidence, double score) {}

  Extraction(Brief brief, AnswerSettings settings) {
    this.settings = settings;
    this.candidates = Candidate.of(brief.passages());
    this.relevance = new Relevance(brief.reading(), candidates);
    this.evidence = new TypeEvidence(brief.reading(), brief.today());
    this.essentials = new Essentials(brief.reading(), relevance);
  }

  /** The answer's sentences in the order to be read; empty where none answers. */
  List<Candidate> best() {
    List<Scored> ranked =
        candidates.stream()
            .map(this::scored)
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .toList();
    if (ranked.isEmpty() || ranked.getFirst().confidence() < settings.confidence()) {
      return List.of();
    }
    return inReadingOrder(chosen(ranked));
  }

  private List<Candidate> chosen(List<Scored> ranked) {
    Scored best = ranked.getFirst();
    List<Candidate> chosen = new ArrayList<>(List.of(best.candidate()));
    int words = best.candidate().words().size();
    for (Scored next : ranked.subList(1, ranked.size())) {
      words += next.candidate().words().size();
      if (chosen.size() == MOST_SENTENCES
          || words > MOST_WORDS
          || next.score() < NEARLY * best.score()) {
        break;
      }
      chosen.add(next.candidate());
    }
    return chosen;
  }

  private Scored scored(Candidate candidate) {
    boolean fits = evidence.isIn(candidate.text());
    double confidence = answers(candidate, fits) ? relevance.coverage(candidate) : 0;
    double score = confidence * (fits ? 1 : 0.7) * (1 - 0.01 * candidate.rank());
    return new Scored(candidate, confidence, score);
  }

  private boolean answers(Candidate candidate, boolean fits) {
    boolean typed = !evidence.isIndispensable() || fits && relevance.speaksOfIt(candidate);
    return typed
        && relevance.coverageBesidesNames(candidate) >= BESIDES_NAMES
        && essentials.holdFor(candidate);
  }

  private static List<Candidate> inReadingOrder(List<Candidate> chosen) {
    return chosen.stream()
        .sorted(Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::order))
        .toList();
  }
}
