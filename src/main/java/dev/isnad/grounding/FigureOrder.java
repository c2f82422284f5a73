package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.List;
import java.util.Optional;

/**
 * {@code 88 مقابل 61} is not {@code 61 مقابل 88}, and a figure does not stand behind the small word
 * that the report has before another.
 */
final class FigureOrder {
  /** Numbers so near each other stand in an order that means something. */
  private static final int PAIRED = 4;

  private static final int WITH_ITS_DATE = 3;

  private FigureOrder() {}

  static Optional<Held> objection(Comparison comparison) {
    Alignment alignment = comparison.alignment();
    List<Token> figures = alignment.found().stream().filter(Token::isNumber).toList();
    for (int i = 0; i + 1 < figures.size(); i++) {
      int one = alignment.standsOn(figures.get(i)).at();
      int next = alignment.standsOn(figures.get(i + 1)).at();
      boolean turned =
          one > next
              && one - next <= PAIRED
              && isPercent(figures.get(i), comparison) == isPercent(figures.get(i + 1), comparison);
      if (turned
          && !(isDated(figures.get(i), comparison) && isDated(figures.get(i + 1), comparison))) {
        String both = figures.get(i).text() + " … " + figures.get(i + 1).text();
        return Optional.of(new Held(Reason.NUMBERS_EXCHANGED, both));
      }
    }
    return figures.stream()
        .filter(figure -> isInPlaceOfAnother(figure, comparison))
        .map(figure -> new Held(Reason.NUMBERS_EXCHANGED, figure.text()))
        .findFirst();
  }

  /** {@code تصل إلى 140}, where the report has {@code تصل إلى 2%} and {@code بلغت 140}. */
  private static boolean isInPlaceOfAnother(Token figure, Comparison comparison) {
    Statement source = comparison.source();
    String lead = Particles.before(comparison.claim(), figure);
    return !lead.isEmpty()
        && source.occurrences().of(figure).stream()
            .map(source.tokens()::get)
            .noneMatch(there -> Particles.before(source, there).equals(lead))
        && source.tokens().stream()
            .filter(Token::isNumber)
            .filter(other -> Particles.before(source, other).equals(lead))
            .anyMatch(other -> !comparison.alignment().isStoodOn(other.at()));
  }

  private static boolean isPercent(Token figure, Comparison comparison) {
    return comparison.claim().claim().numbers().stream()
        .filter(number -> number.span().equals(figure.span()))
        .anyMatch(number -> Claim.isPercent(number));
  }

  /** {@code 94% عام 2019}: a number with its year may stand before or after another. */
  private static boolean isDated(Token number, Comparison comparison) {
    Token there = comparison.alignment().standsOn(number);
    Optional<Token> date = date(number, comparison.claim());
    return date.isPresent()
        && date(there, comparison.source()).filter(date.get()::meets).isPresent();
  }

  private static Optional<Token> date(Token number, Statement statement) {
    return statement.tokens().stream()
        .filter(token -> token.at() > number.at() && token.at() <= number.at() + WITH_ITS_DATE)
        .filter(Token::isFigure)
        .limit(1)
        .filter(Token::isDate)
        .findFirst();
  }
}
