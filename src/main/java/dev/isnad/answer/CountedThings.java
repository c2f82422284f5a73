package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import dev.isnad.arabic.NumberMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A number counts the same thing as in the report, and not what another number counts. */
final class CountedThings {
  /** {@code مليونان ونصف المليون} */
  private static final Set<String> SCALES = Set.of("الالف", "المليون", "المليار");

  /** {@code 12 مترًا} */
  private static final Pattern ACCUSATIVE = Pattern.compile("(?<=\\p{L}{2})ا$");

  private static final Set<String> MEASURES = WordList.keysOf("measures.txt");

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
        && isAnother(counted.get(), countedThere.get(), comparison)) {
      return Optional.of(new Held(Reason.COUNTED, figure.text() + " " + counted.get().text()));
    }
    return isPercent(comparison.claim(), figure) == isPercent(comparison.source(), there)
        ? Optional.empty()
        : Optional.of(new Held(Reason.COUNTED, figure.text()));
  }

  private static boolean isAnother(Token counted, Token countedThere, Comparison comparison) {
    if (isMeasure(counted) && isMeasure(countedThere)) {
      return !Vocabulary.areForms(counted, countedThere)
          && !Thesaurus.areSynonyms(counted.folded(), countedThere.folded());
    }
    return !SCALES.contains(countedThere.folded())
        && !counted.meets(countedThere)
        && (isExchanged(counted, countedThere, comparison)
            || isCountedByAnother(counted, comparison.source()));
  }

  private static boolean isExchanged(Token counted, Token countedThere, Comparison comparison) {
    return hasFormOf(countedThere, comparison.whole()) && comparison.source().says(counted);
  }

  private static boolean hasFormOf(Token word, Statement statement) {
    return statement.tokens().stream().anyMatch(other -> Vocabulary.areForms(word, other));
  }

  private static boolean isCountedByAnother(Token counted, Statement source) {
    return !counted.soft()
        && source.tokens().stream()
            .filter(Token::isFigure)
            .flatMap(figure -> after(source, figure).stream())
            .anyMatch(counted::meets);
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

  private static boolean isMeasure(Token token) {
    return MEASURES.contains("=" + ACCUSATIVE.matcher(token.folded()).replaceAll(""));
  }

  private static boolean isPercent(Statement statement, Token figure) {
    return statement.claim().numbers().stream()
        .filter((NumberMention number) -> number.span().equals(figure.span()))
        .anyMatch(Claim::isPercent);
  }
}
