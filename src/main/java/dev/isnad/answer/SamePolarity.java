package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import java.util.List;
import java.util.Optional;

/** The statement denies what the report denies, and nothing else. */
final class SamePolarity {
  private SamePolarity() {}

  static Optional<Held> objection(Comparison comparison) {
    List<Token> found =
        comparison.alignment().found().stream()
            .filter(token -> !token.soft() && !token.isDate() && !comparison.namesTeller(token))
            .toList();
    List<Token> denied = found.stream().filter(comparison.claim()::isDenied).toList();
    return denied.isEmpty()
        ? affirmed(found, comparison.source())
        : denied(denied, comparison.source());
  }

  /** A statement that denies nothing has no word that the report only denies. */
  private static Optional<Held> affirmed(List<Token> found, Statement source) {
    return found.stream()
        .filter(token -> places(token, source).stream().allMatch(source::isDenied))
        .map(SamePolarity::held)
        .findFirst();
  }

  /** Most of what a statement denies is denied in the report as well. */
  private static Optional<Held> denied(List<Token> denied, Statement source) {
    long confirmed =
        denied.stream()
            .filter(token -> places(token, source).stream().anyMatch(source::isDenied))
            .count();
    return 2 * confirmed > denied.size() ? Optional.empty() : Optional.of(held(denied.getFirst()));
  }

  private static List<Token> places(Token token, Statement source) {
    return source.occurrences().of(token).stream().map(source.tokens()::get).toList();
  }

  private static Held held(Token token) {
    return new Held(Reason.NEGATION, token.text());
  }
}
