package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences. A sentence ends at {@code . ؟ ? ! …}, at the end of a paragraph,
 * heading or list item, and at {@code ؛} once it is long. Quotes and brackets that close in their
 * paragraph are kept whole; decimals, abbreviations, initials and list numbers cut nothing; a
 * citation marker stays with the sentence before it.
 */
public final class Sentences {
  private Sentences() {}

  /**
   * The sentences in their order, trimmed of white space; together they cover all text that is not
   * blank.
   */
  public static List<Span> split(CharSequence text) {
    SentenceScanner scanner = SentenceScanner.ofWhole(text);
    List<Span> sentences = new ArrayList<>();
    int start = Blanks.skip(text, 0);
    while (start < text.length()) {
      int end = scanner.end(start);
      sentences.add(new Span(start, Blanks.trimEnd(text, start, end)));
      start = Blanks.skip(text, end);
    }
    return List.copyOf(sentences);
  }
}
