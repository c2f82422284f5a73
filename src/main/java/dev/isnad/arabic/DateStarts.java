package dev.isnad.arabic;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Where in a folded text a date may begin: not inside a word or figure, though a one-letter word
 * may be tied to its front. Trying the patterns there and nowhere else makes reading several times
 * faster.
 */
final class DateStarts {
  private static final String TIED = "وبلفك";
  private static final String INSIDE_FIGURE = ".,٫٬/-";

  private final String text;
  private final int[] starts;

  DateStarts(String text) {
    this.text = text;
    this.starts = IntStream.range(0, text.length()).filter(i -> isStart(text, i)).toArray();
  }

  /** The matches of a pattern, without overlaps. */
  void each(DatePattern pattern, Consumer<MatchResult> found) {
    Matcher matcher = pattern.matcher(text);
    int reached = 0;
    for (int start : starts) {
      if (start >= reached
          && pattern.mayBegin(text, start)
          && matcher.region(start, text.length()).lookingAt()) {
        found.accept(matcher.toMatchResult());
        reached = matcher.end();
      }
    }
  }

  private static boolean isStart(String text, int i) {
    if (!Character.isLetterOrDigit(text.charAt(i))) {
      return false;
    }
    if (i == 0) {
      return true;
    }
    char before = text.charAt(i - 1);
    if (Character.isLetter(before)) {
      return TIED.indexOf(before) >= 0 && (i == 1 || !Character.isLetter(text.charAt(i - 2)));
    }
    boolean insideFigure =
        INSIDE_FIGURE.indexOf(before) >= 0 && i > 1 && Character.isDigit(text.charAt(i - 2));
    return !Character.isDigit(before) && !insideFigure;
  }
}
