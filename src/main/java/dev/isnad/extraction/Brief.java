package dev.isnad.extraction;

import dev.isnad.arabic.QuestionReading;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import dev.isnad.retrieval.Retrieval;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /**
   * The same question with what was found of those reports alone that speak of all that it names;
   * this one where that is all of it.
   */
  public Brief ofReportsNaming() {
    AskedNames names = new AskedNames(this);
    if (names.isEmpty()) {
      return this;
    }
    List<Passage> found = passages();
    Map<String, Boolean> told = new HashMap<>();
    List<Hit> hits =
        retrieval.hits().stream()
            .filter(
                hit ->
                    told.computeIfAbsent(
                        hit.passage().articleId(),
                        id -> names.areIn(FoundReport.of(hit.passage(), found))))
            .toList();
    return hits.size() == found.size() ? this : with(hits);
  }

  private Brief with(List<Hit> hits) {
    return new Brief(
        standalone,
        reading,
        new Retrieval(
            retrieval.searchedFor(),
            hits,
            retrieval.corrections(),
            retrieval.scope(),
            retrieval.uses()),
        today);
  }

  /** The passages found, best first. */
  public List<Passage> passages() {
    return retrieval.hits().stream().map(Hit::passage).toList();
  }
}
