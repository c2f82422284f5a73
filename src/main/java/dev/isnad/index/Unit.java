package dev.isnad.index;

import dev.isnad.arabic.Sentences;
import dev.isnad.arabic.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is never cut: a sentence, or a part of one that is too long to be read as a passage.
 *
 * @param span where it stands in the article's text
 * @param words how many stretches without white space it has
 * @param endsParagraph whether a line ends after it
 * @param leadsOn whether it announces what follows, as a list's opening line does
 */
record Unit(Span span, int words, boolean endsParagraph, boolean leadsOn) {
  /** A sentence of more words is cut. */
  private static final int MAX_SENTENCE = 250;

  /** The parts of such a sentence, in words. */
  private static final int PART = 120;

  private static final String COMMAS = "،,؛;";

  static List<Unit> allOf(String text, Span section) {
    List<Unit> units = new ArrayList<>();
    for (Span inSection : Sentences.split(section.of(text))) {
      Span sentence =
          new Span(section.start() + inSection.start(), section.start() + inSection.end());
      if (wordsIn(text, sentence) > MAX_SENTENCE) {
        parts(text, sentence).forEach(part -> units.add(of(text, part)));
      } else {
        units.add(of(text, sentence));
      }
    }
    return units;
  }

  private static Unit of(String text, Span span) {
    char last = text.charAt(span.end() - 1);
    int after = span.end();
    while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
      after++;
    }
    boolean endsParagraph = after == text.length() || text.charAt(after) == '\n';
    return new Unit(span, wordsIn(text, span), endsParagraph, last == ':');
  }

  /** Pieces of at most {@link #PART} words, cut after the last comma among them if there is one. */
  private static List<Span> parts(String text, Span sentence) {
    List<Span> parts = new ArrayList<>();
    List<Span> words = words(text, sentence);
    int first = 0;
    while (words.size() - first > PART) {
      int last = lastComma(text, words, first);
      parts.add(new Span(words.get(first).start(), words.get(last).end()));
      first = last + 1;
    }
    parts.add(new Span(words.get(first).start(), sentence.end()));
    return parts;
  }

  /** The last word of a part: in its second half, so that parts do not become crumbs. */
  private static int lastComma(String text, List<Span> words, int first) {
    for (int i = first + PART - 1; i >= first + PART / 2; i--) {
      if (COMMAS.indexOf(text.charAt(words.get(i).end() - 1)) >= 0) {
        return i;
      }
    }
    return first + PART - 1;
  }

  private static int wordsIn(String text, Span span) {
    return words(text, span).size();
  }

  private static List<Span> words(String text, Span span) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = span.start(); i <= span.end(); i++) {
      boolean inWord = i < span.end() && !Character.isWhitespace(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }
}
