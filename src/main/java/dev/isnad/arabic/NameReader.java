package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the names of one text from its beginning to its end. */
final class NameReader {
  private final CharSequence text;
  private final List<Word> words;
  private final Persons persons;
  private final List<NameMention> found = new ArrayList<>();

  NameReader(CharSequence text) {
    this.text = text;
    this.words = Words.of(text);
    this.persons = new Persons(words);
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
    int end = persons.end(i);
    if (end == i) {
      return i + 1;
    }
    String folded = words.get(i).folded();
    return add(i, end, Clitics.length(folded, PersonWords.bare(folded)));
  }

  private int add(int from, int to, int clitic) {
    Word first = words.get(from);
    int start =
        first.span().start() + FoldedText.of(first.text()).original(clitic, clitic + 1).start();
    Span span = new Span(start, words.get(to - 1).span().end());
    String name = span.of(text);
    found.add(
        new NameMention(
            Clitics.hidesArticle(first.folded(), clitic) ? "ال" + name.substring(1) : name, span));
    return to;
  }

  private boolean onlyBlankBetween(int one, int next) {
    return Blanks.skipInLine(text, words.get(one).span().end()) == words.get(next).span().start();
  }
}
