package dev.isnad.voices;

import dev.isnad.arabic.Span;

/** Quotation marks of all kinds around a stretch of text. */
final class Quoted {
  private static final String OPENING = "«“\"";
  private static final String CLOSING = "»”\"";
  private static final String AROUND = " \t\n.،؛-–";

  private Quoted() {}

  /** The stretch without blanks at its ends and without marks that enclose all of it. */
  static Span inside(String text, Span stretch) {
    int start = stretch.start();
    int end = stretch.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int last = end;
    while (last > start && AROUND.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    boolean enclosed =
        last - start > 2
            && OPENING.indexOf(text.charAt(start)) >= 0
            && closing(text, start) == last - 1;
    return enclosed ? new Span(start + 1, last - 1) : new Span(start, end);
  }

  /** Whether a quotation that began before this offset is still open there. */
  static boolean isOpenAt(String text, int offset) {
    int open = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '«' || c == '“') {
        open++;
      } else if (c == '»' || c == '”') {
        open = Math.max(0, open - 1);
      } else if (c == '\n') {
        open = 0;
      }
    }
    return open > 0;
  }

  /** Where the quotation closes that opens here; -1 where it does not. */
  static int closing(String text, int opening) {
    int kind = OPENING.indexOf(text.charAt(opening));
    int depth = 0;
    for (int i = opening; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i > opening && c == CLOSING.charAt(kind)) {
        depth--;
        if (depth == 0) {
          return i;
        }
      } else if (c == OPENING.charAt(kind)) {
        depth++;
      }
    }
    return -1;
  }
}
