package dev.isnad.index;

import dev.isnad.arabic.SearchTerms;
import java.util.ArrayList;
import java.util.List;

/**
 * A question's words as an index knows them: each with its readings that occur, and with what it
 * weighs.
 *
 * @param words in the question's order
 * @param totalWeight the sum of their weights
 * @param asksForNumber whether an answer should hold a number
 */
record QueryWords(List<QueryWord> words, double totalWeight, boolean asksForNumber) {
  /** A pasted page is a question too, but a bounded one. */
  private static final int MOST_WORDS = 64;

  QueryWords {
    words = List.copyOf(words);
  }

  /** What to search for a question, given what the index holds. */
  static QueryWords of(String question, Vocabulary vocabulary) {
    SearchTerms searched = SearchTerms.of(question);
    List<QueryWord> words = new ArrayList<>();
    searched.terms().stream()
        .limit(MOST_WORDS)
        .forEach(term -> words.add(new WordResolution(term, vocabulary).resolve()));
    double total = words.stream().mapToDouble(QueryWord::weight).sum();
    return new QueryWords(words, total, searched.asksForNumber());
  }
}
