package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/** One-letter words that Arabic ties to the front of the next. */
final class Clitics {
  private static final String LETTERS = "وفبلك";
  private static final int SHORTEST_REST = 3;

  private Clitics() {}

  /**
   * The word without one, then without two words tied to its front, where enough is left to be a
   * word.
   */
  static List<String> stripped(String folded) {
    List<String> stripped = new ArrayList<>();
    String rest = folded;
    for (int i = 0; i < 2 && isTied(rest); i++) {
      rest = rest.startsWith("لل") ? "ال" + rest.substring(2) : rest.substring(1);
      stripped.add(rest);
    }
    return stripped;
  }

  private static boolean isTied(String word) {
    return word.length() > SHORTEST_REST && LETTERS.indexOf(word.charAt(0)) >= 0;
  }

  /** Whether one is tied to the front of the word in these characters. */
  static boolean isTied(char[] word, int from, int to) {
    return to - from > SHORTEST_REST && LETTERS.indexOf(word[from]) >= 0;
  }

  /**
   * How many letters of {@code folded} stand before its {@link #stripped} form; {@code لل} hides
   * the article's alef.
   */
  static int length(String folded, String stripped) {
    int before = folded.length() - stripped.length();
    return hidesArticle(folded, before + 1) && stripped.startsWith("ال") ? before + 1 : before;
  }

  /**
   * Whether the letters from {@code clitic} on have lost an article's alef to the {@code ل} before
   * them.
   */
  static boolean hidesArticle(String folded, int clitic) {
    return clitic > 0 && folded.startsWith("لل", clitic - 1);
  }
}
