package dev.isnad.grounding;

import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence that is too long to be quoted whole where it pauses: after a comma, or else
 * before a word that begins with {@code و}.
 */
final class SentenceParts {
  /** A sentence of more words is cut. */
  private static final int LONGEST = 40;

  /** No part has fewer words, unless the sentence ends. */
  private static final int SHORTEST_PART = 12;

  private static final int LONGEST_PART = 32;
  private static final String PAUSES = "،,؛;:";

  private SentenceParts() {}

  /**
   * The parts in order, without the blanks between them.
   *
   * @param text what the sentence stands in
   * @param words the sentence's words, their spans within the sentence
   */
  static List<Span> of(String text, Span sentence, List<Word> words) {
    if (words.size() <= LONGEST) {
      return List.of(sentence);
    }
    List<Span> parts = new ArrayList<>();
    int first = 0;
    int start = sentence.start();
    while (words.size() - first > LONGEST_PART + SHORTEST_PART / 2) {
      int next = next(text, sentence, words, first);
      int end = sentence.start() + words.get(next).span().start();
      parts.add(new Span(start, endOfText(text, start, end)));
      start = end;
      first = next;
    }
    parts.add(new Span(start, sentence.end()));
    return parts;
  }

  /** The word that begins the next part. */
  private static int next(String text, Span sentence, List<Word> words, int first) {
    int most = Math.min(words.size() - 1, first + LONGEST_PART);
    int joined = most;
    for (int i = most; i >= first + SHORTEST_PART; i--) {
      int gap = sentence.start() + words.get(i - 1).span().end();
      if (PAUSES.indexOf(text.charAt(gap)) >= 0) {
        return i;
      }
      if (joined == most && words.get(i).text().startsWith("و")) {
        joined = i;
      }
    }
    return joined;
  }

  private static int endOfText(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
