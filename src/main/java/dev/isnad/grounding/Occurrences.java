package dev.isnad.grounding;

import dev.isnad.lexicon.TokenKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where a sentence says what: found by key, as every sentence of the reports is asked for every
 * word of the answer.
 *
 * @param tokens all that it says
 * @param places the places of the words that have a key
 * @param figures the sentence's numbers and dates
 */
record Occurrences(List<Token> tokens, Map<String, List<Integer>> places, List<Token> figures) {
  static Occurrences of(List<Token> tokens) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (Token token : tokens) {
      token
          .keys()
          .forEach(k -> places.computeIfAbsent(k, key -> new ArrayList<>()).add(token.at()));
    }
    return new Occurrences(tokens, places, tokens.stream().filter(Token::isFigure).toList());
  }

  /** The places of what a token meets, ascending. */
  List<Integer> of(Token token) {
    if (token.isFigure()) {
      return figures(token);
    }
    TreeSet<Integer> found = new TreeSet<>();
    for (String key : token.keys()) {
      places.getOrDefault(key, List.of()).stream()
          .filter(place -> !TokenKeys.isRoot(key) || !areNouns(token, tokens.get(place)))
          .forEach(found::add);
    }
    List<Integer> same = found.stream().filter(at -> areForms(token, tokens.get(at))).toList();
    return same.isEmpty() ? List.copyOf(found) : same;
  }

  /** Where the figure stands as it is written here, no other is taken for it. */
  private List<Integer> figures(Token token) {
    List<Token> met = figures.stream().filter(token::meets).toList();
    List<Token> same = met.stream().filter(there -> there.text().equals(token.text())).toList();
    return (same.isEmpty() || token.isNumber() ? met : same).stream().map(Token::at).toList();
  }

  /** Two things of one root are two things: {@code السباق}, {@code السابق}. */
  private static boolean areNouns(Token one, Token other) {
    return one.folded().startsWith("ال") && other.folded().startsWith("ال");
  }

  /** Where the word itself stands it is not taken for a relative. */
  private static boolean areForms(Token one, Token other) {
    return !Collections.disjoint(TokenKeys.forms(one.folded()), TokenKeys.forms(other.folded()));
  }
}
