package dev.isnad.extraction;

import dev.isnad.arabic.QuestionReading;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import dev.isnad.retrieval.Retrieval;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a writer needs to answer one question.
 *
 * @param standalone the question, understandable without what came before, as the reader writes
 * @param reading the same in Arabic, read
 * @param retrieval what was found
 * @param today the reader's day
 */
public record Brief(
    String standalone, QuestionReading reading, Retrieval retrieval, LocalDate today) {
  public static Brief of(String standalone, Retrieval retrieval, LocalDate today) {
    return new Brief(
        standalone, QuestionReading.of(retrieval.searchedFor(), today), retrieval, today);
  }

  /** The passages found, best first. */
  public List<Passage> passages() {
    return retrieval.hits().stream().map(Hit::passage).toList();
  }
}
