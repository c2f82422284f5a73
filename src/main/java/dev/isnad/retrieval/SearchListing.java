package dev.isnad.retrieval;

import dev.isnad.index.Explained;
import dev.isnad.index.PassageFilter;
import java.time.LocalDate;
import java.util.List;

/**
 * What a question finds, listed for a moderator.
 *
 * @param retrieval what was found
 * @param explained for each hit why it stands there; empty where no reasons were asked for
 */
public record SearchListing(Retrieval retrieval, List<Explained> explained) {
  public SearchListing {
    explained = List.copyOf(explained);
  }

  /**
   * Searches as for a reader.
   *
   * @param explain whether the reasons are wanted
   */
  public static SearchListing of(
      Retriever retriever,
      String question,
      PassageFilter filter,
      int limit,
      LocalDate today,
      boolean explain) {
    return new SearchListing(
        retriever.find(question, filter, limit, today),
        explain ? retriever.explain(question, filter, limit, today) : List.of());
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return retrieval.hits().isEmpty();
  }

  /** For a terminal, in Arabic. */
  public String text() {
    return SearchText.of(retrieval, explained);
  }

  /** For programs: one JSON object on one line. */
  public String json() {
    return SearchJson.of(retrieval, explained);
  }
}
