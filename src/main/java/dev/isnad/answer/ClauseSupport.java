package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds for each statement of a sentence the sentence of a report that says it, told by the same
 * speaker.
 */
final class ClauseSupport {
  private static final double WORTH_TRYING = 0.4;
  private static final int TRIED = 4;

  /** How close a title and a name stand where they name one person. */
  private static final int TOGETHER = 4;

  private final Ground ground;
  private final LocalDate today;

  ClauseSupport(Ground ground, LocalDate today) {
    this.ground = ground;
    this.today = today;
  }

  /** The first statement's objection that no sentence answers. */
  Optional<Held> objection(Claim claim) {
    Statement whole = Statement.of(claim);
    return Clauses.of(claim.text()).stream()
        .map(clause -> Statement.of(Claim.of(clause, today)))
        .filter(clause -> !clause.tokens().isEmpty())
        .map(clause -> objection(clause, whole))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private record Tried(int index, StatementSupport support, double share) {}

  private Optional<Held> objection(Statement clause, Statement whole) {
    List<Tried> tried =
        java.util.stream.IntStream.range(0, ground.statements().size())
            .mapToObj(index -> tried(clause, whole, index))
            .filter(one -> one.share() >= WORTH_TRYING)
            .sorted(Comparator.comparingDouble(Tried::share).reversed())
            .limit(TRIED)
            .toList();
    Optional<Held> first = Optional.of(new Held(Reason.WORDS, "no sentence says it"));
    boolean any = false;
    for (Tried one : tried) {
      Optional<Held> objection =
          one.support().objection().or(() -> speaker(clause, whole, one.index()));
      if (objection.isEmpty()) {
        return Optional.empty();
      }
      first = any ? first : objection;
      any = true;
    }
    return first;
  }

  private Tried tried(Statement clause, Statement whole, int index) {
    StatementSupport support =
        new StatementSupport(clause, whole, ground.statements().get(index), around(index));
    return new Tried(index, support, support.share());
  }

  private Set<String> around(int index) {
    Set<String> around = new HashSet<>(ground.aroundKeys());
    before(index).ifPresent(before -> before.tokens().forEach(token -> around.addAll(token.keys())));
    return around;
  }

  private Optional<Statement> before(int index) {
    boolean first =
        index == 0
            || !ground.sentences().get(index - 1).passage().equals(ground.sentences().get(index).passage());
    return first ? Optional.empty() : Optional.of(ground.statements().get(index - 1));
  }

  /** The one who tells must be the one who told; what stands on a speaker alone needs one. */
  private Optional<Held> speaker(Statement clause, Statement whole, int index) {
    Statement source = ground.statements().get(index);
    Optional<Speech> there = teller(clause, source);
    List<Speech> here = clause.speeches().isEmpty() ? whole.speeches() : clause.speeches();
    if (here.isEmpty()) {
      return there.filter(Speech::opinion).isPresent()
          ? Optional.of(new Held(Reason.SPEAKER, "said by somebody"))
          : Optional.empty();
    }
    List<Token> teller = here.getFirst().speaker();
    if (teller.isEmpty() || there.isEmpty()) {
      return teller.stream().allMatch(token -> isKnown(token, index))
          ? Optional.empty()
          : Optional.of(new Held(Reason.SPEAKER, here.getFirst().speaker().getFirst().text()));
    }
    List<Token> told =
        there.get().speaker().isEmpty()
            ? before(index).flatMap(one -> one.speeches().stream().findFirst()).map(Speech::speaker).orElse(List.of())
            : there.get().speaker();
    return told.isEmpty() || same(here.getFirst(), new Speech(true, 0, told))
        ? Optional.empty()
        : Optional.of(new Held(Reason.SPEAKER, teller.getFirst().text()));
  }

  private boolean isKnown(Token token, int index) {
    return token.soft()
        || Speech.isTitle(token)
        || ground.statements().get(index).tokens().stream().anyMatch(token::meets)
        || around(index).stream().anyMatch(token.keys()::contains)
        || ground.statements().stream().flatMap(one -> one.tokens().stream()).anyMatch(token::meets);
  }

  /** Whose words most of the statement is in the report: the last telling before most of it. */
  private static Optional<Speech> teller(Statement clause, Statement source) {
    Alignment alignment = new Alignment(clause.tokens(), source.tokens());
    int[] places =
        alignment.found().stream()
            .filter(token -> clause.speeches().stream().noneMatch(one -> one.speaker().contains(token)))
            .mapToInt(token -> alignment.standsOn(token).at())
            .sorted()
            .toArray();
    if (places.length == 0) {
      return Optional.empty();
    }
    int middle = places[places.length / 2];
    return source.speeches().stream()
        .filter(speech -> speech.verb() <= middle)
        .max(Comparator.comparingInt(Speech::verb));
  }

  private boolean same(Speech here, Speech there) {
    List<Token> named = here.named();
    List<Token> namedThere = there.named();
    if (named.isEmpty()) {
      return meet(here.speaker(), there.speaker()) || linked(here.speaker(), namedThere);
    }
    if (namedThere.isEmpty()) {
      return linked(named, there.speaker());
    }
    return meet(first(named), namedThere) || meet(named, first(namedThere)) || linked(first(named), first(namedThere));
  }

  private static List<Token> first(List<Token> tokens) {
    return tokens.subList(0, Math.min(2, tokens.size()));
  }

  private static boolean meet(List<Token> some, List<Token> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::meets));
  }

  /** Whether a sentence of the reports has one of these and one of those side by side. */
  private boolean linked(List<Token> some, List<Token> others) {
    return ground.statements().stream()
        .anyMatch(
            statement ->
                statement.tokens().stream()
                    .filter(token -> some.stream().anyMatch(token::meets))
                    .anyMatch(token -> isBeside(token, others, statement)));
  }

  private static boolean isBeside(Token token, List<Token> others, Statement statement) {
    return statement.tokens().stream()
        .filter(other -> Math.abs(other.at() - token.at()) < TOGETHER && other.at() != token.at())
        .filter(other -> other.clause() == token.clause())
        .anyMatch(other -> others.stream().anyMatch(other::meets));
  }
}
