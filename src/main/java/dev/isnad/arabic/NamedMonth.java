package dev.isnad.arabic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;

/** A month by its name with what stands around it: one or two days, a year, {@code الماضي}. */
final class NamedMonth {
  private NamedMonth() {}

  static List<PartialDate> read(MatchResult match, LocalDate reference) {
    int month = Months.number(match.group("month"));
    boolean alone =
        match.group("d") == null && match.group("ordinal") == null && match.group("year") == null;
    if (alone
        && match.group("word") == null
        && match.group("when") == null
        && Months.isAmbiguous(match.group("month"))) {
      return List.of();
    }
    int year = year(match, month, reference);
    PartialDate first = new PartialDate(year, OptionalInt.of(month), day(match));
    return match.group("d2") == null
        ? List.of(first)
        : List.of(
            first, PartialDate.of(LocalDate.of(year, month, Integer.parseInt(match.group("d2")))));
  }

  private static OptionalInt day(MatchResult match) {
    if (match.group("d") != null) {
      return OptionalInt.of(Integer.parseInt(match.group("d")));
    }
    return match.group("ordinal") == null
        ? OptionalInt.empty()
        : OptionalInt.of(OrdinalDays.number(match.group("ordinal")));
  }

  /**
   * Without a year the latest such month that has begun is meant, or the next one where the text
   * looks ahead.
   */
  private static int year(MatchResult match, int month, LocalDate reference) {
    if (match.group("year") != null) {
      return Integer.parseInt(match.group("year"));
    }
    String when = match.group("when") == null ? "" : match.group("when");
    YearMonth now = YearMonth.from(reference);
    YearMonth same = YearMonth.of(reference.getYear(), month);
    if (when.equals("المقبل") || when.equals("القادم")) {
      return same.isAfter(now) ? same.getYear() : same.getYear() + 1;
    }
    return same.isAfter(now) ? same.getYear() - 1 : same.getYear();
  }
}
