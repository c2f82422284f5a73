package dev.isnad.answer;

import dev.isnad.arabic.QuestionType;
import dev.isnad.index.Hit;
import java.util.List;

/** What tells whether a sentence answers a question, as figures for {@link AnswerModel}. */
final class Features {
  /** The figures' names, in their order. */
  static final List<String> NAMES =
      List.of(
          "coverage",
          "own",
          "besidesNames",
          "essentials",
          "fits",
          "fitsIndispensably",
          "typed",
          "speaksOfIt",
          "rank",
          "first",
          "score",
          "scoreGap",
          "scoreBehindFirst",
          "unknown",
          "words",
          "named",
          "length",
          "order",
          "adjacent",
          "title",
          "beside",
          "scoreSpread");

  private final List<Candidate> candidates;
  private final List<Hit> hits;
  private final Relevance relevance;
  private final TypeEvidence evidence;
  private final Essentials essentials;
  private final boolean typed;

  Features(Brief brief) {
    this.hits = brief.retrieval().hits();
    this.candidates = Candidate.of(brief.passages());
    this.relevance = new Relevance(brief.reading(), candidates);
    this.evidence = new TypeEvidence(brief.reading(), brief.today());
    this.essentials = new Essentials(brief.reading(), relevance);
    QuestionType type = brief.reading().type();
    this.typed =
        type == QuestionType.WHEN
            || type == QuestionType.HOW_MANY
            || type == QuestionType.WHO
            || type == QuestionType.WHERE
            || type == QuestionType.WHY;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  Relevance relevance() {
    return relevance;
  }

  /** The figures of one sentence, in the order of {@link #NAMES}. */
  double[] of(Candidate candidate) {
    boolean fits = evidence.isIn(candidate.text());
    double top = hits.getFirst().score();
    double score = hits.get(candidate.rank()).score();
    double last = hits.getLast().score();
    return new double[] {
      relevance.coverage(candidate),
      relevance.own(candidate),
      relevance.coverageBesidesNames(candidate),
      flag(essentials.holdFor(candidate)),
      flag(fits),
      flag(fits && evidence.isIndispensable()),
      flag(typed && fits),
      flag(relevance.speaksOfIt(candidate)),
      Math.log(1 + candidate.rank()),
      flag(candidate.rank() == 0),
      score,
      hits.size() < 2 ? 0 : top - hits.get(1).score(),
      top - score,
      relevance.unknown(),
      Math.log(1 + relevance.askedWords()),
      flag(relevance.hasNames()),
      Math.log(1 + candidate.words().size()),
      Math.log(1 + candidate.order()),
      relevance.adjacent(candidate),
      relevance.titleShare(candidate),
      relevance.besideShare(candidate),
      top - last
    };
  }

  private static double flag(boolean holds) {
    return holds ? 1 : 0;
  }
}
