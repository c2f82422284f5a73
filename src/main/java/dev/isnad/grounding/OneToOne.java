package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Each word of the statement has a word of its own in the report, on the same side: what is told
 * among what is told, and who tells among those who tell.
 */
final class OneToOne {
  private OneToOne() {}

  static Optional<Held> objection(Comparison comparison) {
    Map<Integer, Token> taken = new HashMap<>();
    for (Token token : comparison.alignment().found()) {
      if (token.soft()) {
        continue;
      }
      Token there = comparison.alignment().standsOn(token);
      Token before = taken.putIfAbsent(there.at(), token);
      if (before != null && !isCountedAgain(token, before, comparison.claim())) {
        return Optional.of(new Held(Reason.ROLES, before.text() + " … " + token.text()));
      }
      if (!isVerbOfTelling(token, comparison.claim()) && changesSide(token, there, comparison)) {
        return Optional.of(new Held(Reason.ROLES, token.text()));
      }
    }
    return Optional.empty();
  }

  /** {@code 88 صوتًا مقابل 61 صوتًا} */
  private static boolean isCountedAgain(Token token, Token before, Statement claim) {
    return token.isWord()
        && token.at() > before.at() + 1
        && claim.tokens().get(token.at() - 1).isNumber();
  }

  private static boolean isVerbOfTelling(Token token, Statement statement) {
    return statement.speeches().stream().anyMatch(one -> one.verb() == token.at());
  }

  /** Whether what is told here tells there, or the other way round, as far as both are certain. */
  private static boolean changesSide(Token token, Token there, Comparison comparison) {
    boolean named =
        comparison.source().speeches().stream().noneMatch(one -> one.speaker().isEmpty());
    return named && names(comparison.claim(), token) && !introduces(comparison.source(), there)
        || !introduces(comparison.claim(), token)
            && !comparison.claim().speeches().isEmpty()
            && names(comparison.source(), there);
  }

  private static boolean names(Statement statement, Token token) {
    return statement.speeches().stream().anyMatch(one -> one.surelyIntroduces(token));
  }

  private static boolean introduces(Statement statement, Token token) {
    return statement.speeches().isEmpty()
        || statement.speeches().stream().anyMatch(one -> one.introduces(token));
  }
}
