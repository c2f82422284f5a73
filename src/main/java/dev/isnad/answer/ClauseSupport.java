package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final Set<String> AGENCIES = Set.of("وكاله", "اذاعه", "صحيفه", "قناه", "مجله");

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
        .map(clause -> objection(clause, whole).filter(held -> !eachIsSaid(clause, whole)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Two statements may be joined by no more than "and". */
  private boolean eachIsSaid(Statement clause, Statement whole) {
    List<String> parts = Clauses.finer(clause);
    return parts.size() > 1
        && parts.stream()
            .map(part -> Statement.of(Claim.of(part, today)))
            .allMatch(part -> objection(part, whole).isEmpty());
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
        new StatementSupport(
            clause,
            whole,
            ground.statements().get(index),
            around(index, whole),
            datesAround(whole),
            ground.statements());
    return new Tried(index, support, support.share());
  }

  private List<Token> datesAround(Statement whole) {
    List<Token> dates = new ArrayList<>();
    if (Support.isOfPublication(whole.claim())) {
      ground.published().forEach(day -> dates.add(Token.ofDay(day)));
    }
    return dates.stream().filter(token -> token.date().isPresent()).toList();
  }

  private Set<String> around(int index, Statement whole) {
    Set<String> around = new HashSet<>(ground.headKeys());
    if (Support.isOfPublication(whole.claim())) {
      around.addAll(ground.aroundKeys());
    }
    before(index)
        .ifPresent(before -> before.tokens().forEach(token -> around.addAll(token.keys())));
    return around;
  }

  private Optional<Statement> before(int index) {
    boolean first =
        index == 0
            || !ground
                .sentences()
                .get(index - 1)
                .passage()
                .equals(ground.sentences().get(index).passage());
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
    if (isToldToAnother(here.getFirst(), clause, source)) {
      return Optional.of(new Held(Reason.SPEAKER, "told to another"));
    }
    if (teller.isEmpty() || there.isEmpty()) {
      return teller.stream().allMatch(token -> isKnown(token, index))
          ? Optional.empty()
          : Optional.of(new Held(Reason.SPEAKER, here.getFirst().speaker().getFirst().text()));
    }
    List<List<Token>> told = told(there.get(), source, index);
    return told.isEmpty() || told.stream().anyMatch(one -> same(here.getFirst().speaker(), one))
        ? Optional.empty()
        : Optional.of(new Held(Reason.SPEAKER, teller.getFirst().text()));
  }

  /** Who may be meant as the teller: named after the verb, or where it is left out, before it. */
  private List<List<Token>> told(Speech there, Statement source, int index) {
    List<List<Token>> told = new ArrayList<>();
    List<Token> named = there.speaker();
    if (!named.isEmpty()) {
      told.add(named);
    }
    source.speeches().stream()
        .filter(one -> one.verb() > there.verb() && one.verb() <= there.verb() + TOGETHER)
        .filter(one -> !one.speaker().isEmpty())
        .forEach(one -> told.add(one.speaker()));
    boolean leftOut =
        named.isEmpty()
            || there.joined()
                && !named.getFirst().folded().startsWith("ال")
                && !Speech.isTitle(named.getFirst());
    if (leftOut) {
      List<Speech> earlier =
          source.speeches().stream()
              .filter(one -> one.verb() < there.verb() && !one.speaker().isEmpty())
              .toList();
      earlier.forEach(one -> told.add(one.speaker()));
      List<Token> before =
          source.tokens().subList(0, Math.min(there.verb(), source.tokens().size()));
      if (named.isEmpty() && !before.isEmpty()) {
        told.add(before);
      }
      if (told.isEmpty()) {
        before(index)
            .flatMap(one -> one.speeches().stream().filter(s -> !s.speaker().isEmpty()).findFirst())
            .ifPresent(one -> told.add(one.speaker()));
      }
    }
    return told;
  }

  /** Where the report names the agency, the claim may not name another. */
  private static boolean isToldToAnother(Speech here, Statement clause, Statement source) {
    boolean named =
        source.tokens().stream()
            .anyMatch(token -> AGENCIES.stream().anyMatch(token.folded()::endsWith));
    return named
        && clause.tokens().stream()
            .filter(token -> here.introduces(token) && !here.speaker().contains(token))
            .anyMatch(token -> !token.soft() && source.tokens().stream().noneMatch(token::meets));
  }

  private boolean isKnown(Token token, int index) {
    return token.soft()
        || Speech.isTitle(token)
        || ground.statements().get(index).tokens().stream().anyMatch(token::meets)
        || ground.aroundKeys().stream().anyMatch(token.keys()::contains)
        || ground.statements().stream()
            .flatMap(one -> one.tokens().stream())
            .anyMatch(token::meets);
  }

  /** Whose words most of the statement is in the report: the last telling before most of it. */
  private static Optional<Speech> teller(Statement clause, Statement source) {
    Alignment alignment = new Alignment(clause.tokens(), source.tokens(), token -> false);
    int[] places =
        alignment.found().stream()
            .filter(
                token -> clause.speeches().stream().noneMatch(one -> one.speaker().contains(token)))
            .mapToInt(token -> alignment.standsOn(token).at())
            .sorted()
            .toArray();
    if (places.length == 0) {
      return Optional.empty();
    }
    int middle = places[places.length / 2];
    return source.speeches().stream()
        .filter(speech -> speech.begin() <= middle)
        .max(Comparator.comparingInt(Speech::verb));
  }

  private boolean same(List<Token> here, List<Token> there) {
    List<Token> named = named(here);
    List<Token> namedThere = named(there);
    if (named.isEmpty()) {
      return meet(here, there) || linked(here, first(namedThere, 1));
    }
    if (namedThere.isEmpty()) {
      return linked(first(named, 1), there);
    }
    return meet(first(named, 1), first(namedThere, 4))
        || meet(first(named, 2), first(namedThere, 2))
        || linked(first(named, 1), first(namedThere, 1));
  }

  private static List<Token> named(List<Token> speaker) {
    return speaker.stream().filter(token -> !Speech.isTitle(token)).toList();
  }

  private static List<Token> first(List<Token> tokens, int count) {
    return tokens.subList(0, Math.min(count, tokens.size()));
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
