package dev.isnad.arabic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the months in folded text. */
final class Months {
  /**
   * Names that are also common words: they count only beside a day, a year or the word {@code شهر}.
   */
  private static final Set<String> AMBIGUOUS =
      Set.of("مارس", "اب", "ماي", "mar", "may", "march", "جوان", "اوت");

  private static final Map<String, Integer> NUMBERS = read();

  /** One month name, longest first. */
  private static final String ONE =
      NUMBERS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  /**
   * A month name, perhaps with its twin of the other system: {@code شباط/فبراير}, {@code فبراير
   * (شباط)}.
   */
  static final String PATTERN =
      "(?<month>"
          + ONE
          + ")(?![\\p{L}])(?:\\s*[/\\\\-]\\s*"
          + ONE
          + "(?!\\p{L})|\\s*\\(\\s*"
          + ONE
          + "\\s*\\))?\\.?";

  private Months() {}

  static int number(String folded) {
    Integer number = NUMBERS.get(folded);
    if (number == null) {
      throw new IllegalArgumentException("No month is named " + folded);
    }
    return number;
  }

  static boolean isAmbiguous(String folded) {
    return AMBIGUOUS.contains(folded);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> numbers = new HashMap<>();
    Lexicon.map("months.txt").forEach((name, number) -> numbers.put(name, Integer.valueOf(number)));
    return Map.copyOf(numbers);
  }
}
