package dev.isnad.index;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which passages may be found. Empty parts do not restrict.
 *
 * @param publishers outlets, spelled as in the corpus
 * @param keywords at least one of them
 * @param from earliest day of publication, inclusive; undated reports are then left out
 * @param to latest day of publication, inclusive; undated reports are then left out
 */
public record PassageFilter(
    Set<String> publishers,
    Set<String> keywords,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  /** Lets everything through. */
  public static final PassageFilter NONE =
      new PassageFilter(Set.of(), Set.of(), Optional.empty(), Optional.empty());

  public PassageFilter {
    publishers = Set.copyOf(publishers);
    keywords = Set.copyOf(keywords);
  }
}
