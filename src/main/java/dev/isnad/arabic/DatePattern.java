package dev.isnad.arabic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression over folded text that knows with which letters its matches begin, so that it need
 * not be tried at every word. What it knows it has from the expression itself: a letter with which
 * a match may begin is one after which the matcher would have liked to read on.
 */
final class DatePattern {
  /** Letters behind these are not looked at: they may begin a match. */
  private static final int LOOKED_AT = 0x700;

  private final Pattern pattern;
  private final boolean[] beginnings = new boolean[LOOKED_AT];

  DatePattern(String regex) {
    pattern = Pattern.compile(regex);
    Matcher matcher = pattern.matcher("");
    for (char c = 0; c < LOOKED_AT; c++) {
      beginnings[c] = stands(c) && begins(matcher.reset(String.valueOf(c)));
    }
  }

  /** Whether the character can stand in folded text where a date may begin. */
  private static boolean stands(char c) {
    return Character.isLetterOrDigit(c) && ArabicFolding.fold(c) == c;
  }

  private static boolean begins(Matcher matcher) {
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** For the matches of a text, what stands before and behind a region seen as well. */
  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  boolean mayBegin(char c) {
    return c >= LOOKED_AT || beginnings[c];
  }
}
