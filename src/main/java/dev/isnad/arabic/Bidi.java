package dev.isnad.arabic;

import java.util.function.IntPredicate;

/** Direction and invisible characters of text that people read. */
public final class Bidi {
  /** First strong isolate: the isolated text finds its own direction. */
  private static final char FIRST_STRONG_ISOLATE = '\u2068';

  private static final char POP_ISOLATE = '\u2069';
  private static final char NON_JOINER = '\u200C';
  private static final char JOINER = '\u200D';

  private Bidi() {}

  /**
   * The text isolated from its surroundings, so that a Latin name inside an Arabic line (or the
   * reverse) moves none of its neighbours. Direction controls inside are taken out, for an
   * unbalanced one would undo the isolation.
   */
  public static String isolate(String text) {
    return FIRST_STRONG_ISOLATE + stripControls(text) + POP_ISOLATE;
  }

  /** The text without direction controls (marks, embeddings, overrides, isolates). */
  public static String stripControls(String text) {
    return without(text, Letters::isBidiControl);
  }

  /**
   * The text without direction controls, zero-width and other invisible characters. Joiners stay
   * where they do their work: between letters of Persian words and inside emoji.
   */
  public static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isUnwanted(c) || isUsefulJoiner(text, i)) {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  private static boolean isUnwanted(int c) {
    return Letters.isInvisible(c) && !isEmojiVariant(c)
        || Character.isISOControl(c) && !Character.isWhitespace(c);
  }

  private static boolean isEmojiVariant(int c) {
    return c == '\uFE0F';
  }

  private static boolean isUsefulJoiner(String text, int i) {
    char c = text.charAt(i);
    if (c != JOINER && c != NON_JOINER || i == 0 || i + 1 == text.length()) {
      return false;
    }
    return c == JOINER
        ? Character.isLowSurrogate(text.charAt(i - 1)) || isEmojiVariant(text.charAt(i - 1))
        : Letters.isArabic(text.charAt(i - 1)) && Letters.isArabic(text.charAt(i + 1));
  }

  private static String without(String text, IntPredicate unwanted) {
    return text.chars()
        .filter(unwanted.negate())
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
