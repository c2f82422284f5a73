package dev.isnad.index;

import dev.isnad.arabic.PartialDate;
import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param first inclusive
 * @param last inclusive
 */
public record Period(LocalDate first, LocalDate last) {
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A period cannot end on " + last + ", before " + first);
    }
  }

  /** The days that a date may mean. */
  public static Period of(PartialDate date) {
    return new Period(date.first(), date.last());
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** How many days, 1 or more. */
  public long days() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }

  /** Whether all of {@code other} lies within this period. */
  public boolean covers(Period other) {
    return contains(other.first) && contains(other.last);
  }
}
