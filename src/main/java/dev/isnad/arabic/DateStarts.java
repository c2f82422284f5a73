package dev.isnad.arabic;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where in a folded text a date may begin: not inside a word or figure, though a one-letter word
 * may be tied to its front. Trying the patterns there and nowhere else makes reading several times
 * faster.
 */
final class DateStarts {
  private static final String TIED = "وبلفك";
  private static final String INSIDE_FIGURE = ".,٫٬/-";

  private static final DateBeginnings BEGINNINGS =
      new DateBeginnings(Stream.concat(DateForm.patterns(), RelativeDates.patterns()).toList());

  private final String text;
  private final int[] starts;

  /** By start, the patterns of which a match may begin there. */
  private final long[] patterns;

  private int size;

  DateStarts(String text) {
    this.text = text;
    this.starts = new int[text.length()];
    this.patterns = new long[text.length()];
    for (int i = 0; i < text.length(); i++) {
      long possible = isStart(text, i) ? BEGINNINGS.at(text, i) : 0;
      if (possible != 0) {
        starts[size] = i;
        patterns[size++] = possible;
      }
    }
  }

  /** The matches of a pattern, without overlaps. */
  void each(Pattern pattern, Consumer<MatchResult> found) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    long bit = BEGINNINGS.bit(pattern);
    int reached = 0;
    for (int i = 0; i < size; i++) {
      int start = starts[i];
      if ((patterns[i] & bit) != 0
          && start >= reached
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
