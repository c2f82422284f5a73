package dev.isnad.telegram;

import dev.isnad.arabic.Bidi;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Isolates Latin words in Arabic text, so that punctuation and numbers beside them keep their
 * places.
 */
final class LatinRuns {
  private static final Pattern RUN =
      Pattern.compile(
          "\\p{IsLatin}(?:[\\p{IsLatin}\\p{M}0-9 .,'’&/:+_-]*[\\p{IsLatin}\\p{M}0-9])?");

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

  private LatinRuns() {}

  static String isolate(String text) {
    return ARABIC.matcher(text).find()
        ? RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(Bidi.isolate(run.group())))
        : text;
  }
}
