package dev.isnad.index;

import java.util.List;

/**
 * What time a search is about. It puts passages in another order and leaves none out; a {@link
 * PassageFilter} does that.
 *
 * @param periods the times asked about: passages that name one of them come earlier, and so do
 *     reports published within one
 * @param newest whether, of passages that fit about equally well, the newer report's comes first
 */
public record TimeWish(List<Period> periods, boolean newest) {
  /** Any time. */
  public static final TimeWish NONE = new TimeWish(List.of(), false);

  public TimeWish {
    periods = List.copyOf(periods);
  }
}
