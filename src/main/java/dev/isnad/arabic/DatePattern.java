package dev.isnad.arabic;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expression over folded text that knows with which two characters its matches begin, so that it
 * need not be tried at every word. What it knows it has from the expression itself: a match may
 * begin with characters after which the matcher would have liked to read on. Safe for use by
 * several threads.
 */
final class DatePattern {
  /** Characters behind these are not looked at: they may begin a match. */
  private static final int LOOKED_AT = 0x700;

  private final Pattern pattern;

  /** By the first character, which second ones may follow; none where it begins no match. */
  private final AtomicReferenceArray<@Nullable BitSet> followers =
      new AtomicReferenceArray<>(LOOKED_AT);

  DatePattern(String regex) {
    pattern = Pattern.compile(regex);
  }

  /** For the matches of a text, what stands before and behind a region seen as well. */
  Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whether a match may begin at this letter or digit. */
  boolean mayBegin(String text, int at) {
    char first = text.charAt(at);
    if (first >= LOOKED_AT || at + 1 == text.length()) {
      return true;
    }
    BitSet known = followers.get(first);
    if (known == null) {
      known = followers(first);
      followers.set(first, known);
    }
    return known.get(Math.min(text.charAt(at + 1), LOOKED_AT));
  }

  private BitSet followers(char first) {
    BitSet followers = new BitSet();
    Matcher matcher = pattern.matcher(String.valueOf(first));
    if (begins(matcher)) {
      for (char second = 0; second < LOOKED_AT; second++) {
        followers.set(second, begins(matcher.reset(first + String.valueOf(second))));
      }
      followers.set(LOOKED_AT);
    }
    return followers;
  }

  private static boolean begins(Matcher matcher) {
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
