package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the names of one text from its beginning to its end. */
final class NameReader {
  private static final int LONGEST_PERSON = 5;

  private final CharSequence text;
  private final List<Word> words;
  private final List<NameMention> found = new ArrayList<>();

  NameReader(CharSequence text) {
    this.text = text;
    this.words = Words.of(text);
  }

  List<NameMention> read() {
    int i = 0;
    while (i < words.size()) {
      i = readAt(i);
    }
    return List.copyOf(found);
  }

  private int readAt(int i) {
    if (isLatinName(i)) {
      return latin(i);
    }
    Optional<Places.Match> known = Places.at(words, i);
    if (known.isPresent()) {
      return add(i, i + known.get().words(), known.get().clitic());
    }
    return person(i);
  }

  /** Latin words in a row are one name: {@code RT Arabic}. */
  private int latin(int i) {
    int end = i + 1;
    while (end < words.size() && isLatinName(end) && onlyBlankBetween(end - 1, end)) {
      end++;
    }
    return add(i, end, 0);
  }

  private boolean isLatinName(int i) {
    String word = words.get(i).text();
    return word.length() > 1
        && Letters.isLatin(word.charAt(0))
        && Character.isUpperCase(word.charAt(0));
  }

  private int person(int i) {
    int end = i;
    while (end < words.size()
        && end - i < LONGEST_PERSON
        && (end == i || onlyBlankBetween(end - 1, end))
        && PersonWords.continues(words, i, end)) {
      end++;
    }
    return end > i && PersonWords.isName(words, i, end)
        ? add(i, end, PersonWords.clitic(words.get(i)))
        : i + 1;
  }

  private int add(int from, int to, int clitic) {
    int start = words.get(from).span().start() + clitic;
    Span span = new Span(start, words.get(to - 1).span().end());
    found.add(new NameMention(span.of(text), span));
    return to;
  }

  private boolean onlyBlankBetween(int one, int next) {
    return Blanks.skipInLine(text, words.get(one).span().end()) == words.get(next).span().start();
  }
}
