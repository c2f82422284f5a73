package dev.isnad.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where a sentence says what: found by key, as every sentence of the reports is asked for every
 * word of the answer.
 *
 * @param places the places of the words that have a key
 * @param figures the sentence's numbers and dates
 */
record Occurrences(Map<String, List<Integer>> places, List<Token> figures) {
  static Occurrences of(List<Token> tokens) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (Token token : tokens) {
      token
          .keys()
          .forEach(k -> places.computeIfAbsent(k, key -> new ArrayList<>()).add(token.at()));
    }
    return new Occurrences(places, tokens.stream().filter(Token::isFigure).toList());
  }

  /** The places of what a token meets, ascending. */
  List<Integer> of(Token token) {
    if (token.isFigure()) {
      return figures.stream().filter(token::meets).map(Token::at).toList();
    }
    TreeSet<Integer> found = new TreeSet<>();
    token.keys().forEach(key -> found.addAll(places.getOrDefault(key, List.of())));
    return List.copyOf(found);
  }
}
