package dev.isnad.index;

/**
 * What to search, without regard to the engine that does it.
 *
 * @param text the words to look for, in Arabic script as the reader wrote them; may be a whole
 *     question
 * @param filter which passages may be found
 * @param limit how many at most, 1 to 1,000
 */
public record PassageQuery(String text, PassageFilter filter, int limit) {
  public PassageQuery {
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("limit must be 1 to 1000, not " + limit);
    }
  }
}
