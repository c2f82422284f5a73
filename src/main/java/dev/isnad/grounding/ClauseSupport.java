package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds for each statement of a sentence the sentence of a report that says it, told by the same
 * speaker.
 */
final class ClauseSupport {
  /** A report's sentence that has less of a statement does not say it. */
  private static final double WORTH_TRYING = 0.4;

  private static final int TRIED = 4;

  private final Ground ground;
  private final Statement whole;
  private final SameSpeaker speaker;

  /** A sentence of the reports that has words of the statement. */
  private record Likely(int index, Meetings meetings) {
    double share() {
      return meetings.share();
    }
  }

  private ClauseSupport(Ground ground, Statement whole) {
    this.ground = ground;
    this.whole = whole;
    this.speaker = new SameSpeaker(ground, whole);
  }

  /** The first statement's objection that no sentence answers. */
  static Optional<Held> objection(Assertion assertion, Ground ground) {
    if (Verbatim.isIn(assertion.claim(), ground)) {
      return Optional.empty();
    }
    ClauseSupport support = new ClauseSupport(ground, assertion.whole());
    return assertion.clauses().stream()
        .map(support::objection)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Two statements may be joined by no more than "and". */
  private Optional<Held> objection(Assertion.Clause clause) {
    return objection(clause.statement())
        .filter(held -> isOfOrder(held) || !eachIsSaid(clause.parts()));
  }

  /** What was exchanged between two parts is not seen in either. */
  private static boolean isOfOrder(Held held) {
    return held.reason() == Reason.NUMBERS_EXCHANGED || held.reason() == Reason.PART_OF_WHOLE;
  }

  private boolean eachIsSaid(List<Statement> parts) {
    return !parts.isEmpty() && parts.stream().allMatch(part -> objection(part).isEmpty());
  }

  /** The objection of the likeliest sentence, unless one of the likely ones has none. */
  private Optional<Held> objection(Statement statement) {
    List<Held> objections = new ArrayList<>();
    for (Likely likely : likely(statement)) {
      Optional<Held> objection = objection(statement, likely);
      if (objection.isEmpty()) {
        return Optional.empty();
      }
      objections.add(objection.get());
    }
    return objections.stream()
        .findFirst()
        .or(() -> Optional.of(Held.because(Reason.NO_SUCH_SENTENCE)));
  }

  private List<Likely> likely(Statement statement) {
    List<Statement> sources = ground.statements();
    return IntStream.range(0, sources.size())
        .mapToObj(i -> new Likely(i, Meetings.of(statement, sources.get(i))))
        .filter(one -> one.share() >= WORTH_TRYING)
        .sorted(Comparator.comparingDouble(Likely::share).reversed())
        .limit(TRIED)
        .toList();
  }

  /** What neither the sentence says nor another reading of it. */
  private Optional<Held> objection(Statement statement, Likely likely) {
    int index = likely.index();
    Statement source = ground.statements().get(index);
    return objection(statement, source, index, likely.meetings())
        .filter(
            held ->
                ground.readings().get(index).stream().noneMatch(r -> says(statement, r, index)));
  }

  /** A reading says it word for word. */
  private boolean says(Statement statement, Statement reading, int index) {
    Meetings meetings = Meetings.of(statement, reading);
    return meetings.share() == 1 && objection(statement, reading, index, meetings).isEmpty();
  }

  private Optional<Held> objection(
      Statement statement, Statement source, int index, Meetings meetings) {
    if (Verbatim.isSoftPart(statement, source)) {
      return Optional.empty();
    }
    Comparison comparison = Comparison.of(statement, whole, source, meetings, around(index));
    return StatementRules.objection(comparison)
        .or(() -> speaker.objection(statement, source, index, meetings));
  }

  private Surroundings around(int index) {
    boolean ofPublication = Mentions.isOfPublication(whole.claim());
    List<Set<String>> keys = new ArrayList<>(List.of(ground.headKeys()));
    ground.before(index).ifPresent(before -> keys.add(before.occurrences().places().keySet()));
    if (ofPublication) {
      keys.add(ground.aroundKeys());
    }
    List<Token> dates = new ArrayList<>();
    ground.weekdays().get(index).forEach(day -> dates.add(Token.ofDay(day)));
    if (ofPublication) {
      ground.published().forEach(day -> dates.add(Token.ofDay(day)));
    }
    return new Surroundings(keys, dates, ground.vocabulary());
  }
}
