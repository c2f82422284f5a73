package dev.isnad.arabic;

import java.util.Optional;

/** Finds where a quote stands in a text. */
public final class Excerpt {
  private static final String QUOTATION_MARKS = "\"'«»“”„‟‘’‚‛‹›";

  private Excerpt() {}

  /**
   * The first place of {@code quote} in {@code text}. Diacritics, tatweel, invisible characters,
   * letter and digit variants, white space and quotation marks do not count. The span is in the
   * original text, begins and ends with a character that counts, and takes the marks over its last
   * letter with it. Empty where the quote does not stand there or holds nothing that counts.
   */
  public static Optional<Span> find(CharSequence text, String quote) {
    Compact wanted = Compact.of(quote);
    Compact whole = Compact.of(text);
    if (wanted.text().isEmpty()) {
      return Optional.empty();
    }
    int at = whole.text().indexOf(wanted.text());
    return at < 0
        ? Optional.empty()
        : Optional.of(withMarks(text, whole.original(at, at + wanted.text().length())));
  }

  private static Span withMarks(CharSequence text, Span span) {
    int end = span.end();
    while (end < text.length() && Letters.isMark(text.charAt(end))) {
      end++;
    }
    return new Span(span.start(), end);
  }

  /** A folded text without white space and quotation marks, with the way back to the original. */
  private record Compact(String text, FoldedText folded, int[] places) {
    static Compact of(CharSequence original) {
      FoldedText folded = FoldedText.of(original);
      StringBuilder kept = new StringBuilder();
      int[] places = new int[folded.text().length()];
      for (int i = 0; i < folded.text().length(); i++) {
        char c = folded.text().charAt(i);
        if (counts(c)) {
          places[kept.length()] = i;
          kept.append(c);
        }
      }
      return new Compact(kept.toString(), folded, places);
    }

    Span original(int start, int end) {
      return folded.original(places[start], places[end - 1] + 1);
    }

    private static boolean counts(char c) {
      return !Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && QUOTATION_MARKS.indexOf(c) < 0;
    }
  }
}
