package dev.isnad.arabic;

import java.time.LocalDate;
import java.util.List;

/** Dates as readers see them. */
public final class ArabicDates {
  private static final List<String> MONTHS =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");

  private ArabicDates() {}

  /** Day, month by its name in the Egyptian and Gulf form, and year: {@code 11 فبراير 2024}. */
  public static String format(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }
}
