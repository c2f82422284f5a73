package dev.isnad.grounding;

import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The statement denies what the report denies, and nothing else. */
final class SamePolarity {
  private static final Pattern NOT =
      Pattern.compile(
          "(?<!\\p{L})[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|غير|دون|بلا|عدم)\\s+(?:قد\\s+)?$");

  private SamePolarity() {}

  static Optional<Held> objection(Comparison comparison) {
    List<Token> found =
        comparison.alignment().found().stream()
            .filter(token -> !token.soft() && !token.isDate() && !comparison.namesTeller(token))
            .filter(token -> !isInTelling(token, comparison.claim()))
            .toList();
    Optional<Token> turned =
        comparison.alignment().found().stream()
            .filter(token -> isTurned(token, comparison))
            .findFirst();
    if (turned.isPresent()) {
      return turned.map(SamePolarity::held);
    }
    List<Token> denied = found.stream().filter(comparison.claim()::isDenied).toList();
    return denied.isEmpty()
        ? affirmed(found, comparison.source()).or(() -> denialLeftOut(comparison))
        : isDeniedAlike(denied, comparison)
            ? Optional.empty()
            : denied(denied, comparison.source());
  }

  /** Between a verb of telling and {@code أن}: who tells. */
  private static boolean isInTelling(Token token, Statement claim) {
    return claim.speeches().stream()
        .anyMatch(one -> one.verb() <= token.at() && token.at() < one.begin());
  }

  /** {@code لم تؤكد الشرطة ذلك}, of which the statement leaves out just that word. */
  private static Optional<Held> denialLeftOut(Comparison comparison) {
    List<Token> there =
        comparison.alignment().found().stream().map(comparison.alignment()::standsOn).toList();
    return comparison.source().tokens().stream()
        .filter(token -> isRightAfterNot(token, comparison.source()))
        .filter(token -> !there.contains(token) && comparison.claim().denied().isEmpty())
        .filter(token -> !there.isEmpty() && there.stream().allMatch(one -> isWith(one, token)))
        .map(SamePolarity::held)
        .findFirst();
  }

  private static boolean isWith(Token one, Token other) {
    return one.clause() == other.clause() && one.commas() == other.commas();
  }

  /** A word right after "not", which the report has as it is. */
  private static boolean isTurned(Token token, Comparison comparison) {
    List<Token> forms =
        places(token, comparison.source()).stream()
            .filter(there -> token.soft() || Vocabulary.areForms(token, there))
            .toList();
    boolean denied = isRightAfterNot(token, comparison.claim());
    if (!denied && comparison.alignment().isFound(token) && !token.soft()) {
      Token there = comparison.alignment().standsOn(token);
      if (Vocabulary.areForms(token, there)
          && isRightAfterNot(there, comparison.source())
          && !comparison.claim().isDenied(token)) {
        return true;
      }
    }
    return !forms.isEmpty()
        && forms.stream().allMatch(there -> isRightAfterNot(there, comparison.source()) != denied);
  }

  private static boolean isRightAfterNot(Token token, Statement statement) {
    return NOT.matcher(statement.claim().text().substring(0, token.span().start())).find();
  }

  /** A statement that denies nothing has no word that the report only denies. */
  private static Optional<Held> affirmed(List<Token> found, Statement source) {
    return found.stream()
        .filter(token -> isOnlyDenied(places(token, source), source))
        .map(SamePolarity::held)
        .findFirst();
  }

  /** Whether the report denies right where the statement does. */
  private static boolean isDeniedAlike(List<Token> denied, Comparison comparison) {
    List<Token> heads =
        denied.stream().filter(token -> isRightAfterNot(token, comparison.claim())).toList();
    return !heads.isEmpty()
        && heads.stream()
            .map(comparison.alignment()::standsOn)
            .allMatch(there -> isRightAfterNot(there, comparison.source()));
  }

  /** Most of what a statement denies is denied in the report as well. */
  private static Optional<Held> denied(List<Token> denied, Statement source) {
    long confirmed =
        denied.stream()
            .filter(token -> places(token, source).stream().anyMatch(source::isDenied))
            .count();
    return 2 * confirmed > denied.size() ? Optional.empty() : Optional.of(held(denied.getFirst()));
  }

  private static boolean isOnlyDenied(List<Token> places, Statement source) {
    return !places.isEmpty() && places.stream().allMatch(source::isDenied);
  }

  private static List<Token> places(Token token, Statement source) {
    return source.occurrences().of(token).stream()
        .map(source.tokens()::get)
        .filter(there -> !there.implied())
        .toList();
  }

  private static Held held(Token token) {
    return new Held(Reason.NEGATION, token.text());
  }
}
