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
    return isIn(folded)
        || !isWhole(folded) && (isIn(bare) || bare.startsWith("ال") && isIn(bare.substring(2)));
  }

  /** {@code برأت} is a verb of its own and not {@code رأت}, which nothing but "and" is tied to. */
  private static boolean isWhole(String folded) {
    return "بل".indexOf(folded.charAt(0)) >= 0 && Thesaurus.lists(folded);
  }

  private static boolean isIn(String word) {
    return WORDS.contains("=" + word);
  }
}
