package dev.isnad.lexicon;

import java.util.Set;

/** Words that a writer may add without saying anything new. */
public final class SoftWords {
  private static final Set<String> WORDS = WordList.keysOf("soft_words.txt");
  private static final String TIED = "وفبل";

  private SoftWords() {}

  public static boolean isSoft(String folded) {
    String bare =
        folded.length() > 2 && TIED.indexOf(folded.charAt(0)) >= 0 ? folded.substring(1) : folded;
    return isIn(folded) || isIn(bare) || bare.startsWith("ال") && isIn(bare.substring(2));
  }

  private static boolean isIn(String word) {
    return WORDS.contains("=" + word);
  }
}
