package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.Optional;

/**
 * Who bears a title bears it in the report as well: a relative of the word is none, as {@code
 * سفارة} in {@code القائم بأعمال السفارة} makes nobody a {@code سفير}.
 */
final class Titles {
  private Titles() {}

  static Optional<Held> objection(Comparison comparison) {
    Alignment alignment = comparison.alignment();
    return alignment.found().stream()
        .filter(Speech::isTitleWord)
        .filter(token -> !alignment.standsOn(token).implied())
        .filter(token -> !Speech.isTitle(alignment.standsOn(token)))
        .map(token -> new Held(Reason.OFFICE, token.text()))
        .findFirst();
  }
}
