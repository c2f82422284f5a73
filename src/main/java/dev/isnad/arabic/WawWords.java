package dev.isnad.arabic;

/** Words that begin with a waw of their own ({@code وزير}), which is not "and". */
final class WawWords {
  /** By their second letter. */
  private static final String[][] BEGINNINGS = new String[0x100][];

  static {
    for (int i = 0; i < BEGINNINGS.length; i++) {
      char second = (char) (0x600 + i);
      BEGINNINGS[i] =
          WordFile.ofWords("waw-words.txt")
              .filter(word -> word.charAt(1) == second)
              .toArray(String[]::new);
    }
  }

  private WawWords() {}

  /** Whether the folded word, two letters or more, begins like one of them. */
  static boolean has(char[] word, int length) {
    if (!LightStemmer.isArabic(word[1])) {
      return false;
    }
    for (String beginning : BEGINNINGS[word[1] - 0x600]) {
      if (LightStemmer.startsWith(word, 0, length, beginning)) {
        return true;
      }
    }
    return false;
  }
}
