package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A figure of this year is none of the next: where the report points to a year, month or week
 * beside a figure, the statement points to no other.
 */
final class TimePointers {
  private static final Pattern POINTER =
      Pattern.compile(
          "(?:هذا|هذه)\\s+(العام|السنة|الشهر|الأسبوع)"
              + "|[ل]?ل?(العام|لعام|السنة|الشهر|لشهر|الأسبوع|لأسبوع)\\s+"
              + "(المقبل|القادم|الماضي|الفائت|المنصرم|الجاري|الحالي)");

  private TimePointers() {}

  static Optional<Held> objection(Comparison comparison) {
    Set<String> written = pointers(comparison.claim().claim().text());
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return comparison.alignment().found().stream()
        .filter(Token::isNumber)
        .filter(figure -> isElsewhere(written, comparison, figure))
        .map(figure -> new Held(Reason.DATE, figure.text()))
        .findFirst();
  }

  private static boolean isElsewhere(Set<String> written, Comparison comparison, Token figure) {
    String report = comparison.source().claim().text();
    Set<String> there =
        pointers(statementAt(report, comparison.alignment().standsOn(figure).span().start()));
    return !there.isEmpty() && Collections.disjoint(there, written);
  }

  /** The part of the sentence, from one comma with "and" to the next, in which this stands. */
  private static String statementAt(String report, int at) {
    int start =
        Reservations.NEXT_STATEMENT
            .matcher(report.substring(0, at))
            .results()
            .mapToInt(and -> and.start())
            .max()
            .orElse(0);
    int end =
        Reservations.NEXT_STATEMENT
            .matcher(report)
            .results()
            .mapToInt(and -> and.start())
            .filter(and -> and >= at)
            .min()
            .orElse(report.length());
    return report.substring(start, end);
  }

  private static Set<String> pointers(String text) {
    return POINTER
        .matcher(text)
        .results()
        .map(found -> found.group(1) != null ? "هذا" : direction(found.group(3)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String direction(String word) {
    return switch (word) {
      case "المقبل", "القادم" -> "بعد";
      case "الجاري", "الحالي" -> "هذا";
      default -> "قبل";
    };
  }
}
