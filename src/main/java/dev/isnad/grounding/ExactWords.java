package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.WordList;
import java.util.Optional;
import java.util.Set;

/** Words that turn a statement round stand in the report as the statement has them. */
final class ExactWords {
  private static final Set<String> WORDS = WordList.keysOf("exact_words.txt");

  private static final Set<String> ALL = Set.of("كل", "جميع", "كافه", "اي");
  private static final Set<String> AMOUNTS =
      Set.of("كل", "جميع", "كافه", "اي", "بعض", "معظم", "فقط", "اول", "اخر", "نصف");

  private ExactWords() {}

  static Optional<Held> objection(Comparison comparison) {
    return comparison.claim().tokens().stream()
        .filter(ExactWords::isOne)
        .filter(token -> isMissing(token, comparison.source()))
        .map(token -> new Held(Reason.WORDS, token.text()))
        .findFirst()
        .or(() -> amount(comparison));
  }

  /** {@code كل} and {@code بعض}, which are no content words. */
  private static Optional<Held> amount(Comparison comparison) {
    return comparison.claim().claim().words().stream()
        .filter(word -> AMOUNTS.contains(word.folded()))
        .filter(
            word ->
                comparison.source().claim().words().stream()
                    .noneMatch(there -> isSameAmount(word, there)))
        .map(word -> new Held(Reason.WORDS, word.text()))
        .findFirst();
  }

  private static boolean isSameAmount(Word word, Word there) {
    String bare = there.folded().startsWith("و") ? there.folded().substring(1) : there.folded();
    return ALL.contains(word.folded()) && ALL.contains(bare) || word.folded().equals(bare);
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
