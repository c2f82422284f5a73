package dev.isnad.arabic;

import java.util.Set;

/**
 * Tells a mark that ends a sentence from one inside a number, an abbreviation, an address or a list
 * number.
 */
final class FullStop {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr", "mr", "mrs", "ms", "st", "no", "vs", "prof", "gen", "col", "lt", "sen", "inc", "jr",
          "sr");

  /**
   * After a number these single letters close a year or an amount, and a sentence may end there.
   */
  private static final String LETTERS_AFTER_NUMBER = "مهكت";

  /** {@code ود. سالم}: the same titles tied to {@code و}. */
  private static final Set<String> TITLES_AFTER_AND = Set.of("ود", "وم", "وا");

  private FullStop() {}

  /**
   * @param start where the sentence begins
   * @param mark where the run of marks begins
   * @param after the index after that run
   */
  static boolean isInsideSentence(CharSequence text, int start, int mark, int after) {
    if (after < text.length() && joins(text, mark, after)) {
      return true;
    }
    if (text.charAt(mark) != '.' || after > mark + 1) {
      return false;
    }
    int word = wordStart(text, start, mark);
    boolean ownLine = after >= text.length() || text.charAt(after) == '\n';
    return !ownLine
        && (isListNumber(text, start, word, mark) || isAbbreviation(text, start, word, mark));
  }

  /**
   * {@code 3.5}, {@code U.S}, {@code example.com/?q}: nothing but Latin letters or digits on both
   * sides.
   */
  private static boolean joins(CharSequence text, int mark, int after) {
    char next = text.charAt(after);
    if (mark == 0) {
      return isLatinOrDigit(next);
    }
    char before = text.charAt(mark - 1);
    boolean number = Character.isDigit(before) && Character.isDigit(next);
    return number || isLatinOrDigit(next) && (isLatinOrDigit(before) || "/=&".indexOf(before) >= 0);
  }

  private static boolean isLatinOrDigit(char c) {
    return Character.isDigit(c) || Letters.isLatin(c);
  }

  private static int wordStart(CharSequence text, int start, int mark) {
    int i = mark;
    while (i > start && isPartOfWord(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || Letters.isMark(c) || Letters.isInvisible(c);
  }

  private static boolean isListNumber(CharSequence text, int start, int word, int mark) {
    if (word == mark || mark - word > 3 || !onlyMarkup(text, start, word)) {
      return false;
    }
    for (int i = word; i < mark; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean onlyMarkup(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Blanks.isBlank(c) && "*_#-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAbbreviation(CharSequence text, int start, int word, int mark) {
    String letters = ArabicFolding.fold(text.subSequence(word, mark));
    if (letters.length() == 1 && Character.isLetter(letters.charAt(0))) {
      return !followsNumber(text, start, word, letters);
    }
    return ABBREVIATIONS.contains(letters) || TITLES_AFTER_AND.contains(letters);
  }

  private static boolean followsNumber(CharSequence text, int start, int word, String letter) {
    int before = Blanks.trimEnd(text, start, word);
    return LETTERS_AFTER_NUMBER.contains(letter)
        && before > start
        && Character.isDigit(text.charAt(before - 1));
  }
}
