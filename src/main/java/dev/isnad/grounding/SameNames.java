package dev.isnad.grounding;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.Optional;

/** The statement names nobody and no place that the report's sentence does not. */
final class SameNames {
  private SameNames() {}

  static Optional<Held> objection(Comparison comparison) {
    return comparison.claim().claim().names().stream()
        .filter(name -> !isKnown(name, comparison))
        .map(name -> new Held(Reason.NAME, name.text()))
        .findFirst();
  }

  private static boolean isKnown(NameMention name, Comparison comparison) {
    return comparison.claim().tokens().stream()
        .filter(token -> isPart(token, name))
        .anyMatch(token -> isKnown(token, comparison) || isNamed(name, comparison.source()));
  }

  private static boolean isPart(Token token, NameMention name) {
    return token.span().start() < name.span().end() && name.span().start() < token.span().end();
  }

  private static boolean isKnown(Token token, Comparison comparison) {
    return comparison.alignment().isFound(token)
        || comparison.isTeller(token)
        || comparison.around().holds(token);
  }

  private static boolean isNamed(NameMention name, Statement source) {
    return Names.occursIn(name.text(), source.claim().text());
  }
}
