package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cause that the statement gives is a cause in the report: two true facts are not joined by
 * {@code بسبب}, and no other cause is put in its place.
 */
final class Causes {
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?<!\\p{L})(?:و|ف)?(?:بسبب|نتيجة|بفضل|جر[اّ]*ء|لأن\\p{L}*|احتجاج[اً]*\\s+على|(?:عز[اىت]+|أرجعت?|يعزو|تعزو)\\s.*?(?<!\\p{L})إلى)(?!\\p{L})");

  /** What may stand for a cause in a report. */
  private static final Pattern REPORTED =
      Pattern.compile(
          GIVEN.pattern()
              + "|(?<!\\p{L})(?:و|ف)?(?:إثر|بعد|عقب|إذ|سبب|سببه|ما\\s+أدى|مما\\s+أدى|أدى|أدت|أسفر|نجم|ناجم|ناجمة|لعدم|لنقص|لأسباب|بدعوى|بحجة)(?!\\p{L})");

  /** How much of a cause may be in words of the writer's own. */
  private static final double MOST_OTHER = 0.4;

  private Causes() {}

  static Optional<Held> objection(Comparison comparison) {
    Matcher given = GIVEN.matcher(comparison.claim().claim().text());
    if (!given.find()) {
      return Optional.empty();
    }
    Matcher reported = REPORTED.matcher(comparison.source().claim().text());
    if (!reported.find() && !isFor(comparison, given.end())) {
      return Optional.of(new Held(Reason.CAUSE, given.group().strip()));
    }
    Matcher same = GIVEN.matcher(comparison.source().claim().text());
    return another(comparison, given.end(), same.find() ? same.end() : 0);
  }

  /**
   * The first word of the cause, or most of its words, that the report has outside of its cause
   * alone.
   */
  private static Optional<Held> another(Comparison comparison, int here, int there) {
    List<Token> cause =
        comparison.claim().tokens().stream()
            .filter(token -> token.span().start() >= here && token.isWord() && !token.soft())
            .toList();
    List<Token> other =
        cause.stream().filter(token -> !isAfter(token, comparison.source(), there)).toList();
    boolean another =
        !other.isEmpty() && other.getFirst().equals(cause.getFirst())
            || other.size() > MOST_OTHER * cause.size();
    return another
        ? Optional.of(new Held(Reason.CAUSE, other.getFirst().text()))
        : Optional.empty();
  }

  /** {@code للإصابة} */
  private static boolean isFor(Comparison comparison, int begin) {
    return comparison.claim().tokens().stream()
        .filter(token -> token.span().start() >= begin)
        .limit(1)
        .flatMap(token -> comparison.source().occurrences().of(token).stream())
        .anyMatch(at -> comparison.source().tokens().get(at).folded().startsWith("لل"));
  }

  private static boolean isAfter(Token token, Statement source, int there) {
    return source.occurrences().of(token).stream()
        .map(source.tokens()::get)
        .anyMatch(place -> place.span().start() >= there);
  }
}
