package dev.isnad.arabic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ranges: {@code من 10 إلى 15 بالمئة} are two percentages, {@code بين 3 و5 ملايين} two amounts of
 * millions.
 */
final class NumberRanges {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[-–—]|[إا]ل[ىي]|و|حتى)\\s*(?:[وبل]\\s*)?");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private NumberRanges() {}

  /**
   * The numbers, each first end of a range completed with the unit and scale that only its second
   * end names.
   */
  static List<NumberMention> completed(List<NumberMention> numbers, CharSequence text) {
    List<NumberMention> completed = new ArrayList<>(numbers);
    for (int i = completed.size() - 2; i >= 0; i--) {
      NumberMention first = completed.get(i);
      NumberMention second = completed.get(i + 1);
      if (isRange(first, second, text)) {
        completed.set(i, withUnit(first, second.unit()));
      }
    }
    return completed;
  }

  private static boolean isRange(NumberMention first, NumberMention second, CharSequence text) {
    int from = first.span().end();
    int to = second.span().start();
    return first.unit().isEmpty()
        && second.unit().isPresent()
        && from <= to
        && to - from < 12
        && first.value().compareTo(second.value()) < 0
        && first.value().compareTo(THOUSAND) < 0
        && BETWEEN.matcher(text.subSequence(from, to + tiedAnd(text, to))).matches();
  }

  /** {@code وخمسين}: the word between is tied to the second number. */
  private static int tiedAnd(CharSequence text, int start) {
    return text.charAt(start) == 'و' ? 1 : 0;
  }

  private static NumberMention withUnit(NumberMention number, Optional<String> unit) {
    return new NumberMention(number.value(), unit, number.span());
  }
}
