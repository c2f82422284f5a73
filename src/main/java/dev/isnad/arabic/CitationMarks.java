package dev.isnad.arabic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citation markers as models write them ({@code [1]}, {@code [١، ٢]}, {@code 【1】}, {@code (المصدر
 * 1)}), where they follow a sentence.
 */
final class CitationMarks {
  private static final String NUMBERS = "\\s*\\^?\\d{1,3}(?:\\s*(?:[,،;؛–-]|و)\\s*\\d{1,3})*\\s*";
  private static final String LABEL = "\\s*(?:(?:ال)?مصدر|(?:ال)?مصادر|[Ss]ources?)\\s*:?";
  private static final Pattern MARKER =
      Pattern.compile(
          "\\[(?:"
              + LABEL
              + ")?"
              + NUMBERS
              + "]"
              + "|【(?:"
              + LABEL
              + ")?"
              + NUMBERS
              + "(?:†[^】]{0,40})?】"
              + "|\\("
              + LABEL
              + NUMBERS
              + "\\)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** The longest marker that is waited for while it is being written. */
  private static final int LONGEST = 64;

  private final CharSequence text;
  private final boolean whole;

  CitationMarks(CharSequence text, boolean whole) {
    this.text = text;
    this.whole = whole;
  }

  /**
   * Where a sentence that is over at {@code end} ends with the markers that follow it on its line,
   * or {@link SentenceScanner#UNCERTAIN} where one may still come.
   */
  int endAfter(int end) {
    int sure = end;
    while (true) {
      int next = Blanks.skipInLine(text, sure);
      if (next == text.length()) {
        return whole ? sure : SentenceScanner.UNCERTAIN;
      }
      int after = afterMarker(next);
      if (after == SentenceScanner.UNCERTAIN) {
        return after;
      }
      if (after == next) {
        return sure;
      }
      sure = after;
    }
  }

  private int afterMarker(int start) {
    char c = text.charAt(start);
    if (SentenceScanner.isMark(c) || c == '،') {
      return start + 1;
    }
    if (c != '[' && c != '【' && c != '(') {
      return start;
    }
    Matcher matcher = MARKER.matcher(text).region(start, text.length());
    if (matcher.lookingAt()) {
      return matcher.end();
    }
    return mayBecomeMarker(start) ? SentenceScanner.UNCERTAIN : start;
  }

  private boolean mayBecomeMarker(int start) {
    if (whole || text.length() - start > LONGEST) {
      return false;
    }
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == ']' || c == '】' || c == ')') {
        return false;
      }
    }
    return true;
  }
}
