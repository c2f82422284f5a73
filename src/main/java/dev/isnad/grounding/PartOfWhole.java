package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the report says of a part, the statement does not say of the whole: {@code 19 سفينة، بينها
 * سبع محملة بالقمح} is not {@code 19 سفينة محملة بالقمح}.
 */
final class PartOfWhole {
  private static final Pattern PART =
      Pattern.compile(
          "(?<!\\p{L})(?:بين(?:ها|هم|هن|هما)|من(?:ها|هم|هن|هما)|ضمن(?:ها|هم)|أحد(?:ها|هم)|إحداها)(?!\\p{L})");
  private static final Pattern PART_ASIDE =
      Pattern.compile("،\\s*(?:من )?(?:بين|من|ضمن)(?:ها|هم|هن|هما)\\s+");
  private static final Pattern PART_BEFORE = Pattern.compile("(?:بين|من|ضمن)(?:ها|هم|هن|هما)\\s*$");
  private static final Pattern WHOLE_BEFORE = Pattern.compile("من (?:أصل|بين|مجموع)\\s*$");
  private static final Pattern OF_THEM = Pattern.compile("\\s+من(?:ها|هم|هن|هما)(?!\\p{L})");
  private static final Pattern PART_HERE =
      Pattern.compile(PART.pattern() + "|(?<!\\p{L})من (?:أصل|بين)(?!\\p{L})|بعض|(?<!\\p{L})جزء");

  private PartOfWhole() {}

  static Optional<Held> objection(Comparison comparison) {
    return exchanged(comparison)
        .or(() -> saidOfWhole(comparison))
        .or(() -> addedToWhole(comparison))
        .or(() -> saidOfAll(comparison));
  }

  /** {@code حال تسعة منهم حرجة} is not {@code حالهم حرجة}. */
  private static Optional<Held> saidOfAll(Comparison comparison) {
    String text = comparison.source().claim().text();
    return PART_HERE.matcher(comparison.whole().claim().text()).find()
        ? Optional.empty()
        : comparison.source().tokens().stream()
            .filter(token -> token.isNumber() && !comparison.alignment().isStoodOn(token.at()))
            .filter(token -> OF_THEM.matcher(text.substring(token.span().end())).lookingAt())
            .filter(token -> isSpokenOver(token, comparison))
            .map(token -> new Held(Reason.PART_OF_WHOLE, token.text()))
            .findFirst();
  }

  /** Whether the words right before and right behind are said together. */
  private static boolean isSpokenOver(Token number, Comparison comparison) {
    Alignment alignment = comparison.alignment();
    List<Token> source = comparison.source().tokens();
    int next = number.at() + 1;
    while (next < source.size() && source.get(next).soft()) {
      next++;
    }
    return number.at() > 0
        && next < source.size()
        && alignment.isStoodOn(number.at() - 1)
        && alignment.isStoodOn(next);
  }

  /** {@code 118 مهاجرًا، بينهم 21 امرأة} is not {@code 118 مهاجرًا و21 امرأة}. */
  private static Optional<Held> addedToWhole(Comparison comparison) {
    Matcher part = PART_ASIDE.matcher(comparison.source().claim().text());
    return !part.find() || PART_HERE.matcher(comparison.whole().claim().text()).find()
        ? Optional.empty()
        : comparison.alignment().found().stream()
            .filter(token -> comparison.alignment().standsOn(token).span().start() == part.end())
            .filter(token -> token.at() > 0)
            .map(token -> new Held(Reason.PART_OF_WHOLE, token.text()))
            .findFirst();
  }

  /** {@code اقترع 4 من أصل 7} is not {@code 4 اقترع منهم 7}. */
  private static Optional<Held> exchanged(Comparison comparison) {
    return comparison.alignment().found().stream()
        .filter(Token::isNumber)
        .filter(number -> PART_BEFORE.matcher(before(number, comparison.claim())).find())
        .filter(
            number ->
                WHOLE_BEFORE
                    .matcher(before(comparison.alignment().standsOn(number), comparison.source()))
                    .find())
        .map(number -> new Held(Reason.PART_OF_WHOLE, number.text()))
        .findFirst();
  }

  private static String before(Token token, Statement statement) {
    return statement.claim().text().substring(0, token.span().start());
  }

  private static Optional<Held> saidOfWhole(Comparison comparison) {
    Matcher part = PART.matcher(comparison.source().claim().text());
    return !part.find() || PART_HERE.matcher(comparison.whole().claim().text()).find()
        ? Optional.empty()
        : ofPart(comparison, part.end());
  }

  private static Optional<Held> ofPart(Comparison comparison, int begin) {
    List<Token> found = comparison.alignment().found();
    boolean countsWhole =
        found.stream()
            .filter(Token::isNumber)
            .anyMatch(token -> !isAfter(token, comparison, begin));
    boolean countsPart =
        found.stream().filter(Token::isNumber).anyMatch(token -> isAfter(token, comparison, begin));
    return countsWhole && !countsPart
        ? found.stream()
            .filter(token -> token.isWord() && !token.soft() && !comparison.isTeller(token))
            .filter(token -> isOnlyAfter(token, comparison.source(), begin))
            .map(token -> new Held(Reason.PART_OF_WHOLE, token.text()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAfter(Token token, Comparison comparison, int begin) {
    return comparison.alignment().standsOn(token).span().start() >= begin;
  }

  private static boolean isOnlyAfter(Token token, Statement source, int begin) {
    int clause =
        source.tokens().stream()
            .filter(one -> one.span().start() >= begin)
            .findFirst()
            .map(Token::clause)
            .orElse(-1);
    return source.occurrences().of(token).stream()
        .map(source.tokens()::get)
        .allMatch(place -> place.span().start() >= begin && place.clause() == clause);
  }
}
