package dev.isnad.index;

import java.util.List;

/**
 * What to search, without regard to the engine that does it.
 *
 * @param text the words to look for, in Arabic script as the reader wrote them; may be a whole
 *     question. Where it is blank, nothing is found or, if the newest are wished for, the
 *     beginnings of the newest reports
 * @param filter which passages may be found
 * @param limit how many at most, 1 to 1,000
 * @param names the names among the words: a passage that lacks one comes later
 * @param time what time is asked about
 */
public record PassageQuery(
    String text, PassageFilter filter, int limit, List<String> names, TimeWish time) {
  public PassageQuery {
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("limit must be 1 to 1000, not " + limit);
    }
    names = List.copyOf(names);
  }

  /** Words alone. */
  public PassageQuery(String text, PassageFilter filter, int limit) {
    this(text, filter, limit, List.of(), TimeWish.NONE);
  }

  /** The same with another limit. */
  public PassageQuery withLimit(int most) {
    return new PassageQuery(text, filter, most, names, time);
  }

  /** Whether something besides the words decides the order. */
  boolean hasWishes() {
    return !names.isEmpty() || !time.equals(TimeWish.NONE);
  }
}
