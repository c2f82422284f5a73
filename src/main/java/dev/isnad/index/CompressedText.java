package dev.isnad.index;

import com.ibm.icu.text.UnicodeDecompressor;

/**
 * Reads Unicode's standard compression (SCSU, UTS 6) as texts in one script and Latin letters use
 * it: a byte a letter, and bytes that change the window which the letters are of. What else there
 * is in it is left to ICU, which reads all of it but takes several times as long.
 */
final class CompressedText {
  /** Where the eight windows lie at the beginning (UTS 6, section 7.2). */
  private static final char[] WINDOWS = {
    0x0080, 0x00C0, 0x0400, 0x0600, 0x0900, 0x3040, 0x30A0, 0xFF00
  };

  /** And those that never move, of which single characters are quoted. */
  private static final char[] STILL = {
    0x0000, 0x0080, 0x0100, 0x0300, 0x2000, 0x2080, 0x2100, 0x3000
  };

  private static final int QUOTE = 0x01;
  private static final int CHANGE = 0x10;
  private static final int PLAIN = 0x20;
  private static final int UPPER = 0x80;

  private CompressedText() {}

  static String read(byte[] bytes) {
    char[] text = new char[bytes.length];
    int length = 0;
    char window = WINDOWS[0];
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= UPPER) {
        text[length++] = (char) (window + b - UPPER);
      } else if (isItself(b)) {
        text[length++] = (char) b;
      } else if (b >= CHANGE && b < CHANGE + WINDOWS.length) {
        window = WINDOWS[b - CHANGE];
      } else if (isQuote(b) && i + 1 < bytes.length) {
        text[length++] = quoted(b - QUOTE, bytes[++i] & 0xFF);
      } else {
        return UnicodeDecompressor.decompress(bytes);
      }
    }
    return new String(text, 0, length);
  }

  private static boolean isItself(int b) {
    return b >= PLAIN || b == 0 || b == '\t' || b == '\n' || b == '\r';
  }

  private static boolean isQuote(int b) {
    return b >= QUOTE && b < QUOTE + WINDOWS.length;
  }

  private static char quoted(int window, int b) {
    return (char) (b >= UPPER ? WINDOWS[window] + b - UPPER : STILL[window] + b);
  }
}
