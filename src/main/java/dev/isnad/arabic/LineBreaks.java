package dev.isnad.arabic;

import java.util.regex.Pattern;

/**
 * What the end of a line means. Most end a paragraph, a heading or a list item; a line that an
 * editor wrapped goes on: it is long, has no mark at its end, and the next line begins nothing new.
 */
final class LineBreaks {
  enum Meaning {
    ENDS,
    WRAPS,
    UNKNOWN
  }

  private static final int WRAPPED_LINE = 60;
  private static final String LINE_ENDS = ".؟?!…۔:؛»”\")]】";
  private static final Pattern BEGINS_SOMETHING =
      Pattern.compile("#|[-*•–>|]\\s|\\p{Nd}{1,3}\\s?[.)،-]|[\\[【(]");

  /** So many characters of the next line tell whether it begins something. */
  private static final int LOOK_AHEAD = 5;

  private final CharSequence text;
  private final boolean whole;

  LineBreaks(CharSequence text, boolean whole) {
    this.text = text;
    this.whole = whole;
  }

  Meaning at(int sentenceStart, int newLine) {
    int lineStart = lineStart(sentenceStart, newLine);
    int lineEnd = Blanks.trimEnd(text, lineStart, newLine);
    if (!looksWrapped(lineStart, lineEnd)) {
      return Meaning.ENDS;
    }
    int next = Blanks.skipInLine(text, newLine + 1);
    if (next + LOOK_AHEAD > text.length() && !whole && !endsParagraph(next)) {
      return Meaning.UNKNOWN;
    }
    boolean begins = next == text.length() || endsParagraph(next) || beginsSomething(next);
    return begins ? Meaning.ENDS : Meaning.WRAPS;
  }

  private boolean looksWrapped(int lineStart, int lineEnd) {
    return lineEnd - lineStart >= WRAPPED_LINE
        && text.charAt(lineStart) != '#'
        && LINE_ENDS.indexOf(text.charAt(lineEnd - 1)) < 0;
  }

  private boolean endsParagraph(int next) {
    return next < text.length() && text.charAt(next) == '\n';
  }

  private boolean beginsSomething(int next) {
    return BEGINS_SOMETHING.matcher(text).region(next, text.length()).lookingAt();
  }

  private int lineStart(int sentenceStart, int newLine) {
    int i = newLine;
    while (i > sentenceStart && text.charAt(i - 1) != '\n') {
      i--;
    }
    return i;
  }
}
