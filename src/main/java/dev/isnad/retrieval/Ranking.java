package dev.isnad.retrieval;

import dev.isnad.index.Hit;
import dev.isnad.index.PassageQuery;
import java.util.List;

/** One way of ranking passages for a question. */
@FunctionalInterface
public interface Ranking {
  /**
   * The best passages, best first.
   *
   * @param question what was asked, in the reader's own words
   * @param query the words to search, in Arabic script, with filter and limit
   * @throws dev.isnad.index.IndexException where the index cannot be read
   */
  List<Hit> rank(String question, PassageQuery query);
}
