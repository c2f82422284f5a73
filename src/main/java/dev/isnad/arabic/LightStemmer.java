package dev.isnad.arabic;

/**
 * Takes the clitics and endings off a folded Arabic word, and no more than keeps three letters of
 * it: {@code وبالمهندسين} and {@code مهندس} meet, {@code كتاب} and {@code كتب} do not (see {@link
 * ConsonantSkeleton} for those). The order of the steps is that in which Arabic adds them:
 * conjunction, preposition and article in front; pronoun, number and gender behind.
 */
public final class LightStemmer {
  private static final String[] PRONOUNS = {"هما", "ها", "هم", "كم", "نا", "وا"};
  private static final String[] NUMBERS = {"ان", "ات", "ون", "ين"};
  private static final int KEPT = 3;

  private LightStemmer() {}

  /**
   * The stem of a word that {@link ArabicFolding} has folded; other scripts come back unchanged.
   */
  public static String stem(String folded) {
    char[] buffer = folded.toCharArray();
    return new String(buffer, 0, stem(buffer, buffer.length));
  }

  /**
   * Stems the first {@code length} characters of {@code buffer} in place.
   *
   * @return the length of the stem, at most {@code length}
   */
  public static int stem(char[] buffer, int length) {
    if (length == 0 || !isArabic(buffer[0])) {
      return length;
    }
    boolean god = isGod(buffer, length);
    int start = god ? length - 4 : front(buffer, length);
    int end = god ? length : back(buffer, start, length);
    System.arraycopy(buffer, start, buffer, 0, end - start);
    return end - start;
  }

  static boolean isArabic(char c) {
    return c >= 0x0620 && c <= 0x06FF;
  }

  /** {@code الله} begins like an article and is none. */
  private static boolean isGod(char[] buffer, int length) {
    return length >= 4 && length <= 6 && startsWith(buffer, length - 4, length, "الله");
  }

  private static int front(char[] buffer, int length) {
    int start = conjunction(buffer, length);
    int rest = length - start;
    if (rest >= 5 && isPreposition(buffer[start]) && startsWith(buffer, start + 1, length, "ال")) {
      return start + 3;
    }
    if (rest >= 4
        && (startsWith(buffer, start, length, "ال") || startsWith(buffer, start, length, "لل"))) {
      return start + 2;
    }
    return start;
  }

  /** Waw stands for "and" before three letters; fa only where an article follows it. */
  private static int conjunction(char[] buffer, int length) {
    boolean article = length >= 5 && articleAt(buffer, 1, length);
    if (buffer[0] == 'و' && length >= 4) {
      return article || !WawWords.has(buffer, length) ? 1 : 0;
    }
    return buffer[0] == 'ف' && article ? 1 : 0;
  }

  private static boolean articleAt(char[] buffer, int from, int length) {
    return startsWith(buffer, from, length, "ال")
        || startsWith(buffer, from, length, "لل")
        || length >= 6 && isPreposition(buffer[from]) && startsWith(buffer, from + 1, length, "ال");
  }

  private static boolean isPreposition(char c) {
    return c == 'ب' || c == 'ك' || c == 'ف';
  }

  private static int back(char[] buffer, int start, int length) {
    int end = length;
    end -= ending(buffer, start, end, PRONOUNS);
    boolean owned = end < length;
    int singular = withoutNumber(buffer, start, end);
    if (singular < end) {
      return singular - one(buffer, start, singular, 'ي');
    }
    // The ta marbuta is written as ta before a pronoun.
    end -= one(buffer, start, end, owned ? 'ت' : 'ه');
    int relative = one(buffer, start, end, 'ي');
    return relative > 0 ? withoutNumber(buffer, start, end - relative) : end;
  }

  private static int withoutNumber(char[] buffer, int start, int end) {
    int number = ending(buffer, start, end, NUMBERS);
    if (number == 0) {
      return end;
    }
    boolean feminine = buffer[end - 1] == 'ت';
    int rest = end - number;
    return feminine ? rest : rest - one(buffer, start, rest, 'ت');
  }

  private static int ending(char[] buffer, int start, int end, String[] endings) {
    for (String ending : endings) {
      int at = end - ending.length();
      if (at - start >= KEPT && startsWith(buffer, at, end, ending)) {
        return ending.length();
      }
    }
    return 0;
  }

  private static int one(char[] buffer, int start, int end, char letter) {
    return end - start > KEPT && buffer[end - 1] == letter ? 1 : 0;
  }

  static boolean startsWith(char[] buffer, int from, int end, String text) {
    if (from + text.length() > end) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (buffer[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
