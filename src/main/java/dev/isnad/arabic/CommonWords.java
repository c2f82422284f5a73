package dev.isnad.arabic;

import java.util.Set;

/** Words that are no names of their own. */
final class CommonWords {
  private static final Set<String> WORDS = Lexicon.words("common-words.txt");

  private CommonWords() {}

  static boolean contains(String folded) {
    return WORDS.contains(folded);
  }
}
