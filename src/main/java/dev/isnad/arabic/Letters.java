package dev.isnad.arabic;

/**
 * What a single character is in Arabic text: which carry meaning, which are variants of another.
 */
final class Letters {
  /** Returned by {@link #fold} for a character that carries no meaning of its own. */
  static final int DROPPED = -1;

  static final char TATWEEL = '\u0640';
  private static final char SUPERSCRIPT_ALEF = '\u0670';

  private Letters() {}

  /** The form under which the variants of {@code c} meet, or {@link #DROPPED}. */
  static int fold(char c) {
    if (isMark(c) || c == TATWEEL || isInvisible(c)) {
      return DROPPED;
    }
    if (Character.isDigit(c)) {
      return '0' + Character.getNumericValue(c);
    }
    return c < '\u0600' ? Character.toLowerCase(c) : foldArabic(c);
  }

  private static char foldArabic(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ې', 'ے' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ة', 'ہ', 'ھ', 'ە', 'ۀ' -> 'ه';
      default -> c;
    };
  }

  static boolean isMark(char c) {
    return c >= '\u064B' && c <= '\u065F'
        || c == SUPERSCRIPT_ALEF
        || c >= '\u0610' && c <= '\u061A'
        || c >= '\u06D6' && c <= '\u06DC'
        || c >= '\u06DF' && c <= '\u06E8'
        || c >= '\u06EA' && c <= '\u06ED';
  }

  /** Zero-width characters, joiners, soft hyphens and bidirectional controls. */
  static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F'
        || isBidiControl(c)
        || c >= '\u2060' && c <= '\u2064'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u034F'
        || c >= '\uFE00' && c <= '\uFE0F';
  }

  static boolean isBidiControl(char c) {
    return c == '\u200E'
        || c == '\u200F'
        || c == '\u061C'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  static boolean isPresentationForm(char c) {
    return c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
  }

  static boolean isArabic(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
  }

  static boolean isLatin(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }
}
