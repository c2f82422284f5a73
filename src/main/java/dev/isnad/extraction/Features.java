package dev.isnad.extraction;

import dev.isnad.arabic.QuestionType;
import dev.isnad.grounding.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What tells whether a sentence answers a question, as figures for {@link AnswerModel}. */
final class Features {
  private static final List<String> OF_QUESTION =
      List.of(
          "unknown",
          "unknownStems",
          "meanRarity",
          "mostRarity",
          "askedWords",
          "asksNames",
          "mended");

  /** The figures' names, in their order; shares are of the question's weight, 0 to 1. */
  static final List<String> NAMES =
      Stream.of(
              CoverageFigures.NAMES.stream(),
              RarityFigures.NAMES.stream(),
              OF_QUESTION.stream(),
              NearnessFigures.NAMES.stream(),
              PositionFigures.NAMES.stream(),
              Arrays.stream(QuestionType.values()).map(type -> "type" + type))
          .flatMap(names -> names)
          .toList();

  private final QuestionType type;
  private final List<Candidate> candidates;
  private final CoverageFigures coverage;
  private final RarityFigures rarity;
  private final double[] ofQuestion;
  private final NearnessFigures nearness;
  private final PositionFigures position;

  Features(Brief brief) {
    this.type = brief.reading().type();
    this.candidates = Candidate.quotable(brief.passages());
    Asked asked = new Asked(brief.reading(), brief.retrieval());
    Coverages coverages = new Coverages(asked, candidates);
    TypeEvidence evidence = new TypeEvidence(brief.reading(), brief.today());
    this.coverage = new CoverageFigures(asked, coverages);
    this.rarity = new RarityFigures(asked, coverages);
    this.ofQuestion = ofQuestion(asked, !brief.retrieval().corrections().isEmpty());
    this.nearness = new NearnessFigures(asked, candidates, coverages, evidence);
    this.position = new PositionFigures(brief.retrieval().hits(), candidates, coverages);
  }

  /** All sentences that may be quoted. */
  List<Candidate> candidates() {
    return candidates;
  }

  /**
   * The figures of one sentence, in the order of {@link #NAMES}.
   *
   * @param place of the sentence in {@link #candidates}
   */
  double[] of(int place) {
    double[] figures = new double[NAMES.size()];
    int next = 0;
    for (double[] some :
        List.of(
            coverage.of(place),
            rarity.of(place),
            ofQuestion,
            nearness.of(place),
            position.of(candidates.get(place)))) {
      System.arraycopy(some, 0, figures, next, some.length);
      next += some.length;
    }
    figures[next + type.ordinal()] = 1;
    return figures;
  }

  private static double[] ofQuestion(Asked asked, boolean mended) {
    return new double[] {
      asked.unknown(),
      asked.unknownStems(),
      asked.meanWeight(),
      asked.mostWeight(),
      asked.words().size(),
      flag(asked.words().stream().anyMatch(Asked.One::named)),
      flag(mended)
    };
  }

  static double flag(boolean holds) {
    return holds ? 1 : 0;
  }
}
