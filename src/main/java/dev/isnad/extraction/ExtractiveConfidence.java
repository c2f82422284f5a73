package dev.isnad.extraction;

import dev.isnad.retrieval.Retrieval;
import java.time.LocalDate;

/** How sure the writer of the reports' own sentences is of an answer: for calibrating it. */
public final class ExtractiveConfidence {
  private ExtractiveConfidence() {}

  /**
   * From 0 to 1: what {@code AnswerSettings.confidence()} is compared with.
   *
   * @param question understandable alone
   * @param today the reader's day
   */
  public static double of(String question, Retrieval retrieval, LocalDate today) {
    return new Extraction(Brief.of(question, retrieval, today)).confidence();
  }
}
