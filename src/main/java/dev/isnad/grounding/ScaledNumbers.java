package dev.isnad.grounding;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers that are said in two: {@code مليار و270 مليون} is one number, {@code 73 مليارًا ونصف
 * مليار} too, and in {@code بين 5 و5.3 مليارات} both are thousands of millions.
 */
final class ScaledNumbers {
  private static final Pattern AND = Pattern.compile("\\s*و\\s*");
  private static final Pattern RANGE = Pattern.compile("\\s*(?:و|[-–—]|[إا]ل[ىي])\\s*");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "الف", THOUSAND,
          "الاف", THOUSAND,
          "مليون", BigDecimal.valueOf(1_000_000),
          "ملايين", BigDecimal.valueOf(1_000_000),
          "مليار", BigDecimal.valueOf(1_000_000_000),
          "مليارات", BigDecimal.valueOf(1_000_000_000));

  private ScaledNumbers() {}

  /** The numbers, those said in two as one. */
  static List<NumberMention> joined(List<NumberMention> numbers, String text) {
    List<NumberMention> joined = new ArrayList<>();
    for (NumberMention next : numbers) {
      Optional<NumberMention> one =
          joined.isEmpty() ? Optional.empty() : together(joined.getLast(), next, text);
      one.ifPresent(both -> joined.removeLast());
      joined.addAll(one.map(List::of).orElseGet(() -> List.of(next)));
      scaleBefore(joined, text);
    }
    return List.copyOf(joined);
  }

  private static Optional<NumberMention> together(
      NumberMention one, NumberMention next, String text) {
    String between =
        text.substring(Math.min(one.span().end(), next.span().start()), next.span().start());
    boolean half = one.span().of(text).endsWith("نصف") && between.isBlank();
    boolean sum =
        AND.matcher(between).matches()
            && one.unit().isEmpty()
            && isScale(one.value())
            && next.value().compareTo(scale(one.span().of(text)).orElse(BigDecimal.ZERO)) < 0
            && scale(next.span().of(text)).isPresent();
    BigDecimal value = half ? one.value() : one.value().add(next.value());
    return half || sum
        ? Optional.of(
            new NumberMention(value, next.unit(), new Span(one.span().start(), next.span().end())))
        : Optional.empty();
  }

  /** In a range the scale of the second number holds for the first. */
  private static void scaleBefore(List<NumberMention> numbers, String text) {
    if (numbers.size() < 2) {
      return;
    }
    NumberMention first = numbers.get(numbers.size() - 2);
    NumberMention second = numbers.getLast();
    String between =
        text.substring(Math.min(first.span().end(), second.span().start()), second.span().start());
    Optional<BigDecimal> scale = scale(second.span().of(text));
    boolean range =
        scale.isPresent()
            && first.value().compareTo(THOUSAND) < 0
            && first.unit().equals(second.unit())
            && RANGE.matcher(between).matches()
            && first.value().multiply(scale.get()).compareTo(second.value()) < 0;
    if (range) {
      BigDecimal value = first.value().multiply(scale.orElseThrow());
      numbers.set(numbers.size() - 2, new NumberMention(value, first.unit(), first.span()));
    }
  }

  private static boolean isScale(BigDecimal value) {
    return value.compareTo(THOUSAND) >= 0;
  }

  /** The scale that a number's last word names. */
  private static Optional<BigDecimal> scale(String number) {
    String[] words = ArabicFolding.fold(number).split("\\s+");
    return Optional.ofNullable(SCALES.get(words[words.length - 1].replaceAll("ا$", "")));
  }
}
