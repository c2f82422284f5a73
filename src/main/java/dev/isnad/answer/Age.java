package dev.isnad.answer;

import dev.isnad.arabic.DateMention;
import dev.isnad.extraction.Brief;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How old the reports are that an answer stands on. */
final class Age {
  private Age() {}

  /**
   * The day of the newest report cited, where readers must know that it is long past: not where a
   * report has no day, nor where the question itself is about so early a time.
   */
  static Optional<LocalDate> old(List<Source> cited, Brief brief, Duration oldAfter) {
    boolean dated = cited.stream().allMatch(source -> source.published().isPresent());
    Optional<LocalDate> newest =
        dated ? cited.stream().flatMap(Age::days).max(LocalDate::compareTo) : Optional.empty();
    return newest
        .filter(day -> day.plusDays(oldAfter.toDays()).isBefore(brief.today()))
        .filter(day -> !asksForEarlier(brief, day));
  }

  private static Stream<LocalDate> days(Source source) {
    return Stream.concat(
        source.published().stream(),
        source.alsoIn().stream().flatMap(copy -> copy.published().stream()));
  }

  private static boolean asksForEarlier(Brief brief, LocalDate day) {
    List<DateMention> asked = brief.reading().dates();
    return !asked.isEmpty()
        && asked.stream().allMatch(mention -> !mention.date().first().isAfter(day));
  }
}
