package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a sentence of a report says a statement: its words stand there, near each other as they
 * do here, with the same numbers, denied or not as they are here.
 */
final class StatementRules {
  private static final List<Function<Comparison, Optional<Held>>> RULES =
      List.of(
          SameFigures::objection,
          OwnWords::objection,
          SameNames::objection,
          ExactWords::objection,
          SamePolarity::objection,
          CountedThings::objection,
          FigureOrder::objection,
          Doer::objection,
          Directions::objection,
          PartOfWhole::objection,
          Actuality::objection,
          Governed::objection,
          Reservations::objection,
          TimePointers::objection,
          Causes::objection,
          OneToOne::objection,
          Company::objection,
          EmptyWords::objection,
          Attributes::objection,
          Heads::objection,
          Titles::objection,
          Leaps::objection,
          WordOrder::objection);

  private StatementRules() {}

  /** The first thing that speaks against it. */
  static Optional<Held> objection(Comparison comparison) {
    return RULES.stream().map(rule -> rule.apply(comparison)).flatMap(Optional::stream).findFirst();
  }
}
