package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The days that a report may mean by weekdays: news tells of the week before its publication,
 * unless it says "next" or the day is near.
 */
final class Weekdays {
  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "السبت", DayOfWeek.SATURDAY,
          "الاحد", DayOfWeek.SUNDAY,
          "الاثنين", DayOfWeek.MONDAY,
          "الثلاثا", DayOfWeek.TUESDAY,
          "الثلاثاء", DayOfWeek.TUESDAY,
          "الاربعا", DayOfWeek.WEDNESDAY,
          "الاربعاء", DayOfWeek.WEDNESDAY,
          "الخميس", DayOfWeek.THURSDAY,
          "الجمعه", DayOfWeek.FRIDAY);
  private static final Set<String> NEXT =
      Set.of("المقبل", "القادم", "المقبله", "القادمه", "التالي");

  /** A day so near need not be called the next one. */
  private static final int SOON = 2;

  private Weekdays() {}

  /**
   * @param published the report's own day
   */
  static Set<LocalDate> in(List<Word> words, LocalDate published) {
    Set<LocalDate> days = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean next = i + 1 < words.size() && NEXT.contains(words.get(i + 1).folded());
      day(words.get(i).folded()).ifPresent(day -> days.addAll(days(day, published, next)));
    }
    return Set.copyOf(days);
  }

  private static List<LocalDate> days(DayOfWeek day, LocalDate published, boolean next) {
    LocalDate before = published.with(TemporalAdjusters.previousOrSame(day));
    LocalDate after = published.with(TemporalAdjusters.next(day));
    if (next) {
      return List.of(after);
    }
    return after.isAfter(published.plusDays(SOON)) ? List.of(before) : List.of(before, after);
  }

  private static Optional<DayOfWeek> day(String folded) {
    return Optional.ofNullable(DAYS.get(folded));
  }
}
