package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Every number and date of the statement stands in the report's sentence. */
final class SameFigures {
  private static final Set<String> ONE = Set.of("واحد", "واحده");

  private SameFigures() {}

  static Optional<Held> objection(Comparison comparison) {
    return comparison.claim().tokens().stream()
        .filter(token -> token.isFigure() && !comparison.alignment().isFound(token))
        .filter(token -> !isSaidOtherwise(token, comparison))
        .map(token -> new Held(token.isDate() ? Reason.DATE : Reason.NUMBER, token.text()))
        .findFirst();
  }

  private static boolean isSaidOtherwise(Token figure, Comparison comparison) {
    return figure.isDate()
        ? comparison.around().dates().stream().anyMatch(figure::meets)
        : isOne(figure.meaning()) && saysOne(comparison.source());
  }

  /** {@code هدف واحد} counts, and is no numeral. */
  private static boolean saysOne(Statement source) {
    return source.claim().words().stream().anyMatch(word -> ONE.contains(word.folded()));
  }

  private static boolean isOne(Meaning meaning) {
    return meaning instanceof Meaning.OfNumber number
        && number.value().compareTo(BigDecimal.ONE) == 0;
  }
}
