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
  private static final int MOST_DIGITS = 4;

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
   * Whether a figure of the text may be one of these years. Where none is, {@link #find} reads no
   * date of these years in it but by counting from its reference: at most two years from it.
   */
  public static boolean mayNameYear(CharSequence text, int first, int last) {
    int figure = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ArabicFolding.isCompatibilityForm(text.charAt(i))) {
        return true;
      }
      char c = ArabicFolding.fold(text.charAt(i));
      if (c >= '0' && c <= '9') {
        figure = digits < MOST_DIGITS ? 10 * figure + c - '0' : figure;
        digits++;
      } else if (c != ArabicFolding.DROPPED) {
        if (isYear(figure, digits, first, last)) {
          return true;
        }
        figure = 0;
        digits = 0;
      }
    }
    return isYear(figure, digits, first, last);
  }

  private static boolean isYear(int figure, int digits, int first, int last) {
    return digits > 2 && digits <= MOST_DIGITS && figure >= first && figure <= last;
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
