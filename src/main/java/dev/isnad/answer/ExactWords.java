package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import java.util.Optional;
import java.util.Set;

/** Words that turn a statement round stand in the report as the statement has them. */
final class ExactWords {
  private static final Set<String> WORDS = WordList.keysOf("exact_words.txt");

  private ExactWords() {}

  static Optional<Held> objection(Comparison comparison) {
    return comparison.claim().tokens().stream()
        .filter(ExactWords::isOne)
        .filter(token -> isMissing(token, comparison.source()))
        .map(token -> new Held(Reason.WORDS, token.text()))
        .findFirst();
  }

  private static boolean isMissing(Token token, Statement source) {
    return source.tokens().stream().noneMatch(other -> Vocabulary.areForms(token, other));
  }

  /** With the article or as listed. */
  static boolean isOne(Token token) {
    String folded = token.folded();
    return isBare(token) || folded.startsWith("ال") && WORDS.contains("=" + folded.substring(2));
  }

  /** As listed. */
  static boolean isBare(Token token) {
    return WORDS.contains("=" + token.folded());
  }
}
