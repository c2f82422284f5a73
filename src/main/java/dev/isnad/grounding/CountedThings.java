package dev.isnad.grounding;

import dev.isnad.arabic.NumberMention;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.Thesaurus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A number counts the same thing as in the report, and not what another number counts. */
final class CountedThings {
  /** {@code مليونان ونصف المليون} */
  private static final Set<String> SCALES = Set.of("الالف", "المليون", "المليار");

  private CountedThings() {}

  static Optional<Held> objection(Comparison comparison) {
    return comparison.alignment().found().stream()
        .filter(Token::isNumber)
        .flatMap(figure -> objection(figure, comparison).stream())
        .findFirst();
  }

  private static Optional<Held> objection(Token figure, Comparison comparison) {
    Token there = comparison.alignment().standsOn(figure);
    Optional<Token> counted = after(comparison.claim(), figure);
    Optional<Token> countedThere = after(comparison.source(), there);
    if (counted.isPresent()
        && countedThere.isPresent()
        && isAnother(counted.get(), countedThere.get())) {
      return Optional.of(new Held(Reason.COUNTED, figure.text() + " " + counted.get().text()));
    }
    return isPercent(comparison.claim(), figure) == isPercent(comparison.source(), there)
        ? Optional.empty()
        : Optional.of(new Held(Reason.COUNTED, figure.text()));
  }

  /** Another word than the report has there, unless both are of one meaning. */
  private static boolean isAnother(Token counted, Token countedThere) {
    return !SCALES.contains(countedThere.folded())
        && !Vocabulary.areForms(counted, countedThere)
        && !Thesaurus.areSynonyms(counted.folded(), countedThere.folded());
  }

  /** What the number counts: the word right after it. */
  private static Optional<Token> after(Statement statement, Token figure) {
    List<Token> tokens = statement.tokens();
    return Stream.of(figure.at() + 1)
        .filter(at -> at < tokens.size())
        .map(tokens::get)
        .filter(next -> next.follows() && !next.isFigure())
        .findFirst();
  }

  private static boolean isPercent(Statement statement, Token figure) {
    return statement.claim().numbers().stream()
        .filter((NumberMention number) -> number.span().equals(figure.span()))
        .anyMatch(Claim::isPercent);
  }
}
