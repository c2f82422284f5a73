package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.math.BigDecimal;
import java.util.HashSet;
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
        .findFirst()
        .or(() -> one(comparison))
        .or(() -> ordinals(comparison));
  }

  /** {@code طائرة واحدة} for {@code ثلاث طائرات}. */
  private static Optional<Held> one(Comparison comparison) {
    return comparison.claim().claim().words().stream()
        .filter(word -> ONE.contains(word.folded()) && !saysOne(comparison.source()))
        .filter(word -> isAlone(word, comparison.claim().claim()))
        .filter(word -> comparison.source().tokens().stream().noneMatch(t -> isOne(t.meaning())))
        .map(word -> new Held(Reason.NUMBER, word.text()))
        .findFirst();
  }

  private static Optional<Held> ordinals(Comparison comparison) {
    Set<BigDecimal> there = new HashSet<>(Ordinals.in(comparison.source().claim()));
    comparison.source().claim().numbers().forEach(number -> there.add(number.value()));
    return Ordinals.in(comparison.claim().claim()).stream()
        .filter(value -> there.stream().noneMatch(other -> other.compareTo(value) == 0))
        .map(value -> new Held(Reason.NUMBER, value.toPlainString()))
        .findFirst();
  }

  private static boolean isOrdinal(Token figure, Statement source) {
    return figure.meaning() instanceof Meaning.OfNumber number
        && Ordinals.in(source.claim()).stream()
            .anyMatch(value -> value.compareTo(number.value()) == 0);
  }

  /** {@code واحد وثلاثون} is another number. */
  private static boolean isAlone(Word word, Claim claim) {
    return claim.numbers().stream()
        .noneMatch(
            number ->
                number.span().start() <= word.span().start()
                    && word.span().end() <= number.span().end());
  }

  private static boolean isSaidOtherwise(Token figure, Comparison comparison) {
    return figure.isDate()
        ? comparison.around().dates().stream().anyMatch(figure::meets)
        : isOrdinal(figure, comparison.source())
            || isOne(figure.meaning())
                && saysOne(comparison.source())
                && !isPercent(figure, comparison.claim().claim());
  }

  /** {@code هدف واحد} counts, and is no numeral. */
  private static boolean saysOne(Statement source) {
    return source.claim().words().stream().anyMatch(word -> ONE.contains(word.folded()));
  }

  private static boolean isPercent(Token figure, Claim claim) {
    return claim.numbers().stream()
        .filter(number -> number.span().equals(figure.span()))
        .anyMatch(number -> Claim.isPercent(number));
  }

  private static boolean isOne(Meaning meaning) {
    return meaning instanceof Meaning.OfNumber number
        && number.value().compareTo(BigDecimal.ONE) == 0;
  }
}
