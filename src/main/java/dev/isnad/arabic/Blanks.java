package dev.isnad.arabic;

/** White space, the no-break kinds included. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The first index from {@code start} that is not blank. */
  static int skip(CharSequence text, int start) {
    int i = start;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The first index from {@code start} that is not blank or begins a new line. */
  static int skipInLine(CharSequence text, int start) {
    int i = start;
    while (i < text.length() && isBlank(text.charAt(i)) && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  static int trimEnd(CharSequence text, int start, int end) {
    int i = end;
    while (i > start && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
