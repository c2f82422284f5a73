package dev.isnad.answer;

import java.time.Duration;

/**
 * How answers are made.
 *
 * @param longestQuestion characters a question may have; longer ones are politely declined
 * @param passages how many passages are retrieved for a question, 1 to 100
 * @param passageBudget characters of passages that a model is given; the weakest are left out
 *     whole, none is cut
 * @param mostSentences sentences an answer may have
 * @param confidence from 0 to 1: how sure the extractive writer must be that a sentence answers;
 *     below it, it says that the reports do not answer
 * @param calibratedOn what {@code confidence} was calibrated on, for people; blank where it was not
 * @param wordOverlap from 0 to 1: the share of a written sentence's content words that must stand
 *     in the passage it cites
 * @param oldAfter an answer whose newest report is older says so; more than zero
 */
public record AnswerSettings(
    int longestQuestion,
    int passages,
    int passageBudget,
    int mostSentences,
    double confidence,
    String calibratedOn,
    double wordOverlap,
    Duration oldAfter) {

  private static final String CALIBRATED_ON =
      "ARCD (train), XQuAD-ar and 26,144 passages with them and MLQA-ar (2026-11-28)";

  /** What holds where nothing is configured. */
  public static final AnswerSettings STANDARD =
      new AnswerSettings(2_000, 12, 12_000, 8, 0.5, CALIBRATED_ON, 0.5, Duration.ofDays(365));

  public AnswerSettings {
    require(longestQuestion >= 1, "longestQuestion must be at least 1, not " + longestQuestion);
    require(passages >= 1 && passages <= 100, "passages must be 1 to 100, not " + passages);
    require(passageBudget >= 500, "passageBudget must be at least 500, not " + passageBudget);
    require(mostSentences >= 1, "mostSentences must be at least 1, not " + mostSentences);
    require(confidence >= 0 && confidence <= 1, "confidence must be 0 to 1, not " + confidence);
    require(oldAfter.isPositive(), "oldAfter must be more than zero, not " + oldAfter);
    require(wordOverlap >= 0 && wordOverlap <= 1, "wordOverlap must be 0 to 1, not " + wordOverlap);
  }

  /** The same with another threshold. */
  public AnswerSettings withConfidence(double other) {
    return new AnswerSettings(
        longestQuestion,
        passages,
        passageBudget,
        mostSentences,
        other,
        calibratedOn,
        wordOverlap,
        oldAfter);
  }

  /** The same with another age at which reports are old. */
  public AnswerSettings withOldAfter(Duration age) {
    return new AnswerSettings(
        longestQuestion,
        passages,
        passageBudget,
        mostSentences,
        confidence,
        calibratedOn,
        wordOverlap,
        age);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
