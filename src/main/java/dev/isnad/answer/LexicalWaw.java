package dev.isnad.answer;

import java.util.Set;
import java.util.stream.Collectors;

/** Words that begin with the letter waw as their own: in them it joins no clause. */
final class LexicalWaw {
  private static final Set<String> WORDS =
      WordList.lines("lexical_waw.txt").stream()
          .flatMap(line -> WordList.folded(line).stream())
          .collect(Collectors.toUnmodifiableSet());

  private LexicalWaw() {}

  static boolean isIn(String folded) {
    return WORDS.contains(folded) || WORDS.stream().anyMatch(word -> isForm(folded, word));
  }

  private static boolean isForm(String folded, String word) {
    return folded.startsWith(word) && folded.length() - word.length() <= 3;
  }
}
