package dev.isnad.extraction;

import dev.isnad.arabic.QuestionType;
import dev.isnad.grounding.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The same as {@link Extraction} by rules alone, for a handful of reports: among so few passages
 * the figures of ranking, on which the models rest, say little.
 */
public final class RuledExtraction {
  /** The rules' measure of confidence runs lower than the models'. */
  private static final double SCALE = 0.86;

  private static final int MOST_SENTENCES = 3;
  private static final int MOST_WORDS = 80;

  /** A further sentence must be nearly as good as the best. */
  private static final double NEARLY = 0.7;

  /**
   * A sentence of at least half the score that adds so much of the question is worth adding too.
   */
  private static final double HALF = 0.5;

  private static final double WORTH_ADDING = 0.12;

  /** How much the words of the sentence itself count beside those around it. */
  private static final double OWN = 0.3;

  /** What a sentence without the evidence that the question's type asks for is worth. */
  private static final double UNFIT = 0.7;

  /** What each place in the ranking of passages costs. */
  private static final double PER_RANK = 0.03;

  /** How much of what is asked about what the question names must be there. */
  private static final double BESIDES_NAMES = 0.41;

  private static final double SHORT_AND_NAMELESS = 0.48;

  private final double confidence;
  private final QuestionType type;
  private final List<Candidate> candidates;
  private final Relevance relevance;
  private final TypeEvidence evidence;
  private final Essentials essentials;

  private record Scored(Candidate candidate, double confidence, double score) {}

  /**
   * @param confidence from 0 to 1: how sure the models would have to be
   */
  public RuledExtraction(Brief brief, double confidence) {
    this.confidence = confidence;
    this.type = brief.reading().type();
    this.candidates = Candidate.telling(brief.passages());
    this.relevance = new Relevance(brief.reading(), candidates);
    this.evidence = new TypeEvidence(brief.reading(), brief.today());
    this.essentials = new Essentials(brief.reading(), relevance);
  }

  /** The answer's sentences in the order to be read; empty where none answers. */
  public List<Candidate> best() {
    List<Scored> ranked =
        candidates.stream()
            .map(this::scored)
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .toList();
    if (ranked.isEmpty() || ranked.getFirst().confidence() < SCALE * confidence) {
      return List.of();
    }
    return inReadingOrder(chosen(ranked));
  }

  /**
   * The best sentence, then those that are nearly as good or add what the question also asks about.
   */
  private List<Candidate> chosen(List<Scored> ranked) {
    double best = ranked.getFirst().score();
    List<Candidate> chosen = new ArrayList<>(List.of(ranked.getFirst().candidate()));
    List<Scored> left = new ArrayList<>(ranked.subList(1, ranked.size()));
    while (chosen.size() < MOST_SENTENCES && !left.isEmpty()) {
      Scored next =
          left.stream().max(Comparator.comparingDouble(one -> worth(one, chosen))).orElseThrow();
      left.remove(next);
      boolean adds =
          relevance.gain(next.candidate(), chosen) >= WORTH_ADDING && next.score() >= HALF * best;
      boolean nearly = next.score() >= NEARLY * best && isToThePoint(next, ranked.getFirst());
      if ((adds || nearly) && fits(next.candidate(), chosen)) {
        chosen.add(next.candidate());
      }
    }
    return chosen;
  }

  /** Who somebody or what something is, the sentence beside one that names it seldom says. */
  private boolean isToThePoint(Scored next, Scored best) {
    boolean named = type == QuestionType.WHO || type == QuestionType.DEFINITION;
    return !named || relevance.own(next.candidate()) >= NEARLY * relevance.own(best.candidate());
  }

  private double worth(Scored scored, List<Candidate> chosen) {
    return scored.score() + 2 * relevance.gain(scored.candidate(), chosen);
  }

  private static boolean fits(Candidate next, List<Candidate> chosen) {
    int words = next.words().size() + chosen.stream().mapToInt(one -> one.words().size()).sum();
    return words <= MOST_WORDS && chosen.stream().noneMatch(one -> one.text().equals(next.text()));
  }

  private Scored scored(Candidate candidate) {
    boolean fits = evidence.isIn(candidate.text());
    double confidence = answers(candidate, fits) ? relevance.coverage(candidate) : 0;
    double all = (1 - OWN) * confidence + OWN * relevance.own(candidate);
    double score =
        confidence == 0 ? 0 : all * (fits ? 1 : UNFIT) * (1 - PER_RANK * candidate.rank());
    return new Scored(candidate, confidence, score);
  }

  private boolean answers(Candidate candidate, boolean fits) {
    boolean typed = !evidence.isIndispensable() || fits && relevance.speaksOfIt(candidate);
    return typed
        && relevance.coverageBesidesNames(candidate) >= besidesNames()
        && essentials.holdFor(candidate);
  }

  /** A few words without a name are soon found together by chance. */
  private double besidesNames() {
    return relevance.isShortAndNameless() ? SHORT_AND_NAMELESS : BESIDES_NAMES;
  }

  private static List<Candidate> inReadingOrder(List<Candidate> chosen) {
    return chosen.stream()
        .sorted(Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::order))
        .toList();
  }
}
