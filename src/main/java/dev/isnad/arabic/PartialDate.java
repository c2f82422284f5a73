package dev.isnad.arabic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A date as exactly as a text names it: a year, a month of a year, or a day.
 *
 * @param year Gregorian
 * @param month 1 to 12
 * @param day of the month; only together with {@code month}
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {
  public PartialDate {
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("Day " + day.getAsInt() + " without a month");
    }
    if (month.isPresent()) {
      YearMonth of = YearMonth.of(year, month.getAsInt());
      if (day.isPresent() && !of.isValidDay(day.getAsInt())) {
        throw new IllegalArgumentException(of + " has no day " + day.getAsInt());
      }
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  public static PartialDate of(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(
        date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
  }

  /** Whether {@code other} lies wholly within this date: a year covers its months and days. */
  public boolean covers(PartialDate other) {
    return !other.first().isBefore(first()) && !other.last().isAfter(last());
  }

  /** The first day that may be meant. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day that may be meant. */
  public LocalDate last() {
    YearMonth lastMonth = YearMonth.of(year, month.orElse(12));
    return day.isPresent() ? lastMonth.atDay(day.getAsInt()) : lastMonth.atEndOfMonth();
  }
}
