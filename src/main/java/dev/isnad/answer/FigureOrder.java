package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import java.util.List;
import java.util.Optional;

/** {@code 88 مقابل 61} is not {@code 61 مقابل 88}. */
final class FigureOrder {
  /** Numbers so near each other stand in an order that means something. */
  private static final int PAIRED = 4;

  private FigureOrder() {}

  static Optional<Held> objection(Comparison comparison) {
    Alignment alignment = comparison.alignment();
    List<Token> figures = alignment.found().stream().filter(Token::isFigure).toList();
    for (int i = 0; i + 1 < figures.size(); i++) {
      int one = alignment.standsOn(figures.get(i)).at();
      int next = alignment.standsOn(figures.get(i + 1)).at();
      if (one > next && one - next <= PAIRED) {
        String both = figures.get(i).text() + " … " + figures.get(i + 1).text();
        return Optional.of(new Held(Reason.NUMBERS_EXCHANGED, both));
      }
    }
    return Optional.empty();
  }
}
