package dev.isnad.arabic;

/** Quotes and brackets: where one that opens is closed. */
final class Enclosures {
  /** It is not closed in its paragraph, or so late that the sign is taken for a slip. */
  static final int NEVER = -1;

  /** The text written so far does not tell. */
  static final int UNKNOWN = -2;

  private static final String OPENERS = "«“„([{【\"";
  private static final String CLOSERS = "»””)]}】\"";
  private static final String QUOTES = "«“„\"";
  private static final int LONGEST = 800;

  private final CharSequence text;
  private final boolean whole;

  Enclosures(CharSequence text, boolean whole) {
    this.text = text;
    this.whole = whole;
  }

  static boolean opens(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return CLOSERS.indexOf(c) >= 0 || c == '’' || c == '›';
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /**
   * The index of the sign that closes what opens at {@code start}, {@link #NEVER} or {@link
   * #UNKNOWN}.
   */
  int close(int start) {
    char open = text.charAt(start);
    char close = CLOSERS.charAt(OPENERS.indexOf(open));
    int depth = 1;
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return NEVER;
      }
      if (c == close) {
        depth--;
      } else if (c == open) {
        depth++;
      }
      if (depth == 0) {
        return i;
      }
    }
    return whole || limit == start + LONGEST ? NEVER : UNKNOWN;
  }
}
