package dev.isnad.arabic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the Gregorian dates that a text names: numeric forms, both systems of month names and the
 * Maghrebi one, years, and words that count from a reference date ({@code أمس}, {@code العام
 * الماضي}). Hijri dates are left alone.
 */
public final class Dates {
  private Dates() {}

  /**
   * The dates in their order, without overlaps; of two readings of a place the longer wins.
   *
   * @param reference what relative words count from: the publication of a report, the day of a
   *     question
   */
  public static List<DateMention> find(CharSequence text, LocalDate reference) {
    return new DateReader(text, reference).read();
  }

  /**
   * The day that a whole string names, as publishers print it: {@code 11th, February 2024 GMT},
   * {@code الأحد 11 شباط/فبراير 2024}, ISO with or without a time, {@code ١١/٠٢/٢٠٢٤} (day first).
   * Empty where anything else stands in the string, the day is missing or does not exist.
   */
  public static Optional<LocalDate> parsePublished(String text) {
    return PublishedDate.parse(text);
  }
}
