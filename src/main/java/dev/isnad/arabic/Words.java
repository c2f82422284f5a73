package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words: runs of letters, digits and their marks; a number keeps its separators.
 */
public final class Words {
  private static final String NUMBER_SEPARATORS = ".,٫٬";

  private static final byte OTHER = 0;
  private static final byte LETTER_OR_DIGIT = 1;
  private static final byte MARK = 2;
  private static final byte INVISIBLE = 3;
  private static final byte SEPARATOR = 4;
  private static final byte SURROGATE = 5;
  private static final byte[] KINDS = kinds();

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

  /**
   * The hashes of the folded forms of all words, in their order: {@code word.folded().hashCode()},
   * without making the words.
   */
  public static int[] hashes(CharSequence text) {
    return new WordHashes(text).all();
  }

  static Word word(CharSequence text, int start, int end) {
    String written = text.subSequence(start, end).toString();
    return new Word(written, ArabicFolding.fold(written), new Span(start, end));
  }

  /** Where the word that begins at {@code start} ends; {@code start} itself where none begins. */
  static int endOfWord(CharSequence text, int start) {
    int length = text.length();
    int i = start;
    while (i < length) {
      int letters = letters(text, i);
      if (letters == 0 && (i == start || !continuesWord(text, i))) {
        return i;
      }
      i += Math.max(1, letters);
    }
    return i;
  }

  /** Where a run of nothing but letters and digits ends. */
  static int endOfLetters(char[] text, int start) {
    int end = start;
    while (end < text.length && KINDS[text[end]] == LETTER_OR_DIGIT) {
      end++;
    }
    return end;
  }

  /** Whether the character by itself is a letter or digit; false for half a surrogate pair. */
  static boolean isLetterOrDigit(char c) {
    return KINDS[c] == LETTER_OR_DIGIT;
  }

  /** Whether no word goes on with this character, whatever stands around it. */
  static boolean endsWord(char c) {
    return KINDS[c] == OTHER;
  }

  /** How many characters the letter or digit at {@code i} takes; 0 where there is none. */
  private static int letters(CharSequence text, int i) {
    byte kind = KINDS[text.charAt(i)];
    if (kind == SURROGATE) {
      int c = Character.codePointAt(text, i);
      return Character.isLetterOrDigit(c) ? Character.charCount(c) : 0;
    }
    return kind == LETTER_OR_DIGIT ? 1 : 0;
  }

  private static boolean continuesWord(CharSequence text, int i) {
    return switch (KINDS[text.charAt(i)]) {
      case MARK -> true;
      case INVISIBLE -> joinsLetters(text, i);
      case SEPARATOR -> joinsDigits(text, i);
      default -> false;
    };
  }

  /** An invisible character inside a word does not cut it. */
  private static boolean joinsLetters(CharSequence text, int i) {
    return i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static boolean joinsDigits(CharSequence text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind((char) i);
    }
    return kinds;
  }

  private static byte kind(char c) {
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (Character.isLetterOrDigit(c)) {
      return LETTER_OR_DIGIT;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return MARK;
    }
    if (Letters.isInvisible(c)) {
      return INVISIBLE;
    }
    return NUMBER_SEPARATORS.indexOf(c) >= 0 ? SEPARATOR : OTHER;
  }
}
