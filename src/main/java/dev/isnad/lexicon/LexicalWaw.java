package dev.isnad.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that begin with the letter waw as their own: in them it joins no clause. */
public final class LexicalWaw {
  private static final Set<String> WORDS =
      WordList.lines("lexical_waw.txt").stream()
          .flatMap(line -> WordList.folded(line).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_ENDING = 3;

  private LexicalWaw() {}

  public static boolean isIn(String folded) {
    int shortest = Math.max(1, folded.length() - LONGEST_ENDING);
    return IntStream.rangeClosed(shortest, folded.length())
        .anyMatch(length -> WORDS.contains(folded.substring(0, length)));
  }
}
