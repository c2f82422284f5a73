package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words: runs of letters, digits and their marks; a number keeps its separators.
 */
public final class Words {
  private static final String NUMBER_SEPARATORS = ".,٫٬";

  private Words() {}

  /** The words in their order; signs and white space between them are left out. */
  public static List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = endOfWord(text, i);
      if (end > i) {
        words.add(word(text, i, end));
        i = end;
      } else {
        i++;
      }
    }
    return List.copyOf(words);
  }

  private static Word word(CharSequence text, int start, int end) {
    String written = text.subSequence(start, end).toString();
    return new Word(written, ArabicFolding.fold(written), new Span(start, end));
  }

  private static int endOfWord(CharSequence text, int start) {
    int i = start;
    boolean meaning = false;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      if (Character.isLetterOrDigit(c)) {
        meaning = true;
      } else if (!meaning || !continuesWord(text, i)) {
        break;
      }
      i += Character.charCount(c);
    }
    return meaning ? i : start;
  }

  private static boolean continuesWord(CharSequence text, int i) {
    char c = text.charAt(i);
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || joinsLetters(text, i)
        || joinsDigits(text, i);
  }

  /** An invisible character inside a word does not cut it. */
  private static boolean joinsLetters(CharSequence text, int i) {
    return Letters.isInvisible(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static boolean joinsDigits(CharSequence text, int i) {
    return NUMBER_SEPARATORS.indexOf(text.charAt(i)) >= 0
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }
}
