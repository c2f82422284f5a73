package dev.isnad.grounding;

import dev.isnad.arabic.NumberMention;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.List;
import java.util.Optional;

/** Two words side by side in the statement belong together in the report, too. */
final class Neighbours {
  /** Farther apart than this, two words of the report do not belong together. */
  private static final double NEAR = 6;

  private static final double NEAR_FIGURE = 5;

  private final Comparison comparison;
  private final Alignment alignment;

  /** Two words side by side. */
  private record Pair(Token one, Token next) {
    boolean hasFigure() {
      return one.isFigure() || next.isFigure();
    }
  }

  private Neighbours(Comparison comparison) {
    this.comparison = comparison;
    this.alignment = comparison.alignment();
  }

  static Optional<Held> objection(Comparison comparison) {
    return new Neighbours(comparison).objection();
  }

  private Optional<Held> objection() {
    List<Token> telling = comparison.telling();
    for (int i = 0; i + 1 < telling.size(); i++) {
      Pair pair = new Pair(telling.get(i), telling.get(i + 1));
      boolean inserted = i > 0 && isInserted(telling.get(i - 1), pair);
      if (!isFree(pair) && !inserted && isTorn(pair)) {
        return Optional.of(new Held(Reason.ROLES, pair.one().text() + " … " + pair.next().text()));
      }
    }
    return Optional.empty();
  }

  private boolean isTorn(Pair pair) {
    return alignment.isFound(pair.one()) && isApart(pair) && isTaken(pair);
  }

  /** Offices stand for persons, times stand anywhere, and who tells is compared elsewhere. */
  private boolean isFree(Pair pair) {
    Token next = pair.next();
    return comparison.isTeller(pair.one())
        || comparison.isTeller(next)
        || Speech.isTitle(pair.one())
        || ExactWords.isOne(next)
        || next.clause() != pair.one().clause()
        || next.isDate() && !pair.one().isFigure();
  }

  /**
   * {@code جهاز التنصت الواحد}, where the report has {@code أجهزة التنصت} and {@code الجهاز
   * الواحد}.
   */
  private boolean isInserted(Token before, Pair pair) {
    return areSideBySide(before, pair.one()) && areSideBySide(before, pair.next());
  }

  private boolean areSideBySide(Token one, Token next) {
    Statement source = comparison.source();
    return source.occurrences().of(one).stream()
        .map(source.tokens()::get)
        .anyMatch(place -> alignment.neighbour(place, 1).filter(next::meets).isPresent());
  }

  private boolean isApart(Pair pair) {
    Token next = pair.next();
    if (!alignment.isFound(next)) {
      return next.follows() && !next.isDate();
    }
    Token oneThere = alignment.standsOn(pair.one());
    Token nextThere = alignment.standsOn(next);
    boolean tight =
        next.follows()
            && next.at() == pair.one().at() + 1
            && (next.isFigure() || isHead(pair.one()));
    boolean another = oneThere.at() > nextThere.at() || oneThere.clause() != nextThere.clause();
    return tight && another
        || ClosestPlaces.distance(oneThere, nextThere) > (pair.hasFigure() ? NEAR_FIGURE : NEAR);
  }

  /** Whether the report has something else beside one of them that the statement leaves out. */
  private boolean isTaken(Pair pair) {
    return pair.one().isFigure() && pair.next().isFigure()
        || isTakenAfter(pair)
        || isTakenBefore(pair);
  }

  private boolean isTakenAfter(Pair pair) {
    Optional<Token> beside = alignment.neighbour(alignment.standsOn(pair.one()), 1);
    return beside
        .filter(token -> !(token.isFigure() && pair.one().isFigure()))
        .filter(
            token ->
                comparison.isLeftOut(token)
                    || isScoped(pair) && comparison.isLeftOut(token, pair.one().clause()))
        .isPresent();
  }

  private boolean isTakenBefore(Pair pair) {
    Token next = pair.next();
    return (next.isFigure() || isDual(next))
        && alignment.isFound(next)
        && alignment
            .neighbour(alignment.standsOn(next), -1)
            .filter(token -> comparison.isLeftOut(token, next.clause()))
            .isPresent();
  }

  /** What a verb or a number belongs to stands in its own clause. */
  private boolean isScoped(Pair pair) {
    return isHead(pair.one()) || pair.next().isFigure();
  }

  private boolean isHead(Token token) {
    return comparison.claim().tokens().stream()
        .noneMatch(other -> other.clause() == token.clause() && other.at() < token.at());
  }

  private boolean isDual(Token token) {
    Claim claim = comparison.claim().claim();
    return claim.numbers().stream()
        .filter((NumberMention number) -> number.span().equals(token.span()))
        .anyMatch(claim::isDual);
  }
}
