package dev.isnad.answer;

import dev.isnad.arabic.Span;
import java.util.Optional;

/** Finds quoted words again in a report that may have changed. */
final class QuotedWords {
  private QuotedWords() {}

  /**
   * Where the text has these words, letter for letter; of several places the one nearest to where
   * they stood before.
   */
  static Optional<Span> in(String text, String words, int before) {
    int behind = text.indexOf(words, Math.min(before, text.length()));
    int ahead = text.lastIndexOf(words, before);
    if (behind < 0 && ahead < 0) {
      return Optional.empty();
    }
    boolean nearerAhead = behind < 0 || (ahead >= 0 && before - ahead < behind - before);
    int start = nearerAhead ? ahead : behind;
    return Optional.of(new Span(start, start + words.length()));
  }
}
