package dev.isnad.arabic;

/**
 * Walks over the words of a text: runs of letters with their marks, and numbers with their
 * separators. Letters and digits part ({@code 50كلم} is two words). Not thread-safe; one per text,
 * or {@link #reset} for the next.
 */
public final class WordBreaker {
  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte MARK = 3;
  private static final byte SENTENCE_END = 4;
  private static final byte[] CLASSES = classes();

  private char[] text = new char[0];
  private int length;
  private int start;
  private int end;
  private boolean newSentence;

  /** Begins again with the first {@code length} characters of {@code text}, which is not copied. */
  public void reset(char[] text, int length) {
    this.text = text;
    this.length = length;
    this.start = 0;
    this.end = 0;
    this.newSentence = false;
  }

  /** Moves to the next word; false at the end of the text. */
  public boolean next() {
    newSentence = false;
    int at = end;
    while (at < length) {
      byte kind = CLASSES[text[at]];
      if (kind == LETTER || kind == DIGIT) {
        start = at;
        end = kind == LETTER ? afterLetters(at + 1) : afterDigits(at + 1);
        return true;
      }
      newSentence |= kind == SENTENCE_END;
      at++;
    }
    end = length;
    return false;
  }

  /** Index of the word's first character. */
  public int start() {
    return start;
  }

  /** Index after the word's last character. */
  public int end() {
    return end;
  }

  /** Whether a full stop, question mark, semicolon or line end stands before this word. */
  public boolean startsSentence() {
    return newSentence;
  }

  /**
   * Copies the word, folded, to the beginning of {@code into}, which must hold {@code 4 * (end -
   * start)} characters.
   *
   * @return its length; 0 for a word of marks only
   */
  public int fold(char[] into) {
    int out = 0;
    boolean number = CLASSES[text[start]] == DIGIT;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (ArabicFolding.isCompatibilityForm(c)) {
        String folded = ArabicFolding.fold(String.valueOf(c));
        folded.getChars(0, folded.length(), into, out);
        out += folded.length();
      } else if (!number || c != ',') {
        into[out++] = c;
      }
    }
    return ArabicFolding.fold(into, out);
  }

  private int afterLetters(int at) {
    boolean latin = isLatin(text[start]);
    while (at < length && continuesLetters(text[at], latin)) {
      at++;
    }
    return at;
  }

  /** A Latin word glued to an Arabic one ({@code بـDVD}) is a word of its own. */
  private static boolean continuesLetters(char c, boolean latin) {
    byte kind = CLASSES[c];
    return kind == MARK || kind == LETTER && isLatin(c) == latin;
  }

  private static boolean isLatin(char c) {
    return c < 0x0250;
  }

  private int afterDigits(int at) {
    while (at < length
        && (CLASSES[text[at]] == DIGIT
            || isSeparator(text[at]) && at + 1 < length && CLASSES[text[at + 1]] == DIGIT)) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == '.' || c == 0x066B || c == 0x066C;
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < classes.length; c++) {
      classes[c] = classOf((char) c);
    }
    for (char c : ".!?؟؛;\n\u06D4\u2026".toCharArray()) {
      classes[c] = SENTENCE_END;
    }
    return classes;
  }

  private static byte classOf(char c) {
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (Character.isLetter(c)) {
      return c == 0x0640 ? MARK : LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> MARK;
      default -> OTHER;
    };
  }
}
