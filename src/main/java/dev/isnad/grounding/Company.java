package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.Optional;

/**
 * A word that the report only implies is said beside what it was implied with: {@code رابطة
 * المعلمين} for {@code الرابطة}, but not {@code المعلمين} alone.
 */
final class Company {
  private final Comparison comparison;

  private Company(Comparison comparison) {
    this.comparison = comparison;
  }

  static Optional<Held> objection(Comparison comparison) {
    Company company = new Company(comparison);
    return comparison.alignment().found().stream()
        .filter(token -> !token.soft())
        .filter(token -> comparison.alignment().standsOn(token).implied())
        .filter(token -> !company.isKept(token))
        .map(token -> new Held(Reason.WORDS, token.text()))
        .findFirst();
  }

  /** Whether the words before it, or those behind a first name, are said right beside it. */
  private boolean isKept(Token token) {
    Token there = comparison.alignment().standsOn(token);
    return isBeside(token, there.at(), -1)
        || !belongsBefore(there) && (isBeside(token, there.at(), 1) || leads(token, there.at()));
  }

  /** Whether it was implied by the word before it, as {@code المعلمين} by {@code الرابطة}. */
  private boolean belongsBefore(Token there) {
    return comparison.source().tokens().stream()
        .anyMatch(one -> !one.implied() && one.span().end() == there.span().start());
  }

  private boolean isBeside(Token token, int there, int step) {
    int at = token.at() + step;
    if (at < 0 || at >= comparison.claim().tokens().size()) {
      return false;
    }
    Token beside = comparison.claim().tokens().get(at);
    Token later = step > 0 ? beside : token;
    return later.follows()
        && comparison.alignment().isFound(beside)
        && comparison.alignment().standsOn(beside).at() == there + step;
  }

  /** The first word of a subject that the report has in another clause. */
  private boolean leads(Token token, int there) {
    return there == 0
        || token.at() + 1 == comparison.claim().tokens().size()
        || !isPartOf(comparison.source().tokens().get(there - 1), there);
  }

  private boolean isPartOf(Token before, int there) {
    return before.span().end() == comparison.source().tokens().get(there).span().start();
  }
}
