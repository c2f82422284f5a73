package dev.isnad.arabic;

/**
 * What a single character is in Arabic text: which carry meaning, which are variants of another.
 */
final class Letters {
  private static final char SUPERSCRIPT_ALEF = '\u0670';

  private Letters() {}

  static boolean isMark(char c) {
    return c >= '\u064B' && c <= '\u065F'
        || c == SUPERSCRIPT_ALEF
        || c >= '\u0610' && c <= '\u061A'
        || c >= '\u06D6' && c <= '\u06DC'
        || c >= '\u06DF' && c <= '\u06E8'
        || c >= '\u06EA' && c <= '\u06ED';
  }

  /**
   * Zero-width characters, joiners, soft hyphens, bidirectional controls, and characters that hide
   * text: tags, variation selectors, fillers, annotations, deprecated controls.
   */
  static boolean isInvisible(int c) {
    return c >= '\u200B' && c <= '\u200F'
        || isBidiControl(c)
        || c >= '\u2060' && c <= '\u206F'
        || c >= '\u180B' && c <= '\u180F'
        || c >= '\uFFF9' && c <= '\uFFFB'
        || c >= 0xE0000 && c <= 0xE0FFF
        || c == '\u115F'
        || c == '\u1160'
        || c == '\u3164'
        || c == '\uFFA0'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u034F'
        || c >= '\uFE00' && c <= '\uFE0F';
  }

  static boolean isBidiControl(int c) {
    return c == '\u200E'
        || c == '\u200F'
        || c == '\u061C'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
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
