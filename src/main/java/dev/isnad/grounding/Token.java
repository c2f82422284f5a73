package dev.isnad.grounding;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.PartialDate;
import dev.isnad.arabic.Span;
import java.time.LocalDate;
import java.util.Set;

/**
 * One thing a sentence says: a word that carries meaning, a number, or a date.
 *
 * @param text as it is written
 */
record Token(String text, Meaning meaning, Place place) {
  /**
   * Where a token stands.
   *
   * @param at its place among the sentence's tokens, from 0
   * @param clause the number of clause beginnings before it
   * @param commas how many commas stand before it
   * @param follows whether nothing but blanks stands between it and the token before
   * @param span where it stands in the sentence
   */
  record Place(int at, int clause, int commas, boolean follows, Span span) {
    private static final Place NOWHERE = new Place(0, 0, 0, false, new Span(0, 0));
  }

  /** A date on its own. */
  static Token ofDate(DateMention date, String sentence) {
    String text = date.span().of(sentence);
    return new Token(text, new Meaning.OfDate(date.date(), text), Place.NOWHERE);
  }

  /** A day on its own. */
  static Token ofDay(LocalDate day) {
    String text = day.toString();
    return new Token(text, new Meaning.OfDate(PartialDate.of(day), text), Place.NOWHERE);
  }

  /** Whether both say the same thing. */
  boolean meets(Token other) {
    return meaning.meets(other.meaning);
  }

  /** Whether the sentence leaves it to its reader: it takes no room there. */
  boolean implied() {
    return span().start() == span().end();
  }

  /** The same at another place among the tokens. */
  Token movedTo(int at) {
    return at == at()
        ? this
        : new Token(text, meaning, new Place(at, clause(), commas(), follows(), span()));
  }

  boolean isWord() {
    return meaning instanceof Meaning.OfWord;
  }

  boolean isNumber() {
    return meaning instanceof Meaning.OfNumber;
  }

  boolean isDate() {
    return meaning instanceof Meaning.OfDate;
  }

  /** A number or a date. */
  boolean isFigure() {
    return !isWord();
  }

  /** The word, folded; empty for numbers and dates. */
  String folded() {
    return meaning instanceof Meaning.OfWord word ? word.folded() : "";
  }

  /** The forms under which the word meets others; none for numbers and dates. */
  Set<String> keys() {
    return meaning instanceof Meaning.OfWord word ? word.keys() : Set.of();
  }

  /** Whether it says nothing that must be found: a verb of telling or of being. */
  boolean soft() {
    return meaning instanceof Meaning.OfWord word && word.soft();
  }

  int at() {
    return place.at();
  }

  int clause() {
    return place.clause();
  }

  int commas() {
    return place.commas();
  }

  boolean follows() {
    return place.follows();
  }

  Span span() {
    return place.span();
  }
}
