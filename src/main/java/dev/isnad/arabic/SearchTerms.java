package dev.isnad.arabic;

import dev.isnad.arabic.SearchTerm.Kind;
import dev.isnad.arabic.SearchTerm.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What of a question is worth searching: its words without those of asking, each with a weight and
 * with other words that may stand for it. Pure; what of the readings exists only an index knows.
 *
 * @param terms in the question's order, each word once; empty where the text holds no word
 * @param asksForNumber whether it asks when or how many, so that an answer holds a number
 */
public record SearchTerms(List<SearchTerm> terms, boolean asksForNumber) {
  /** Weight of a word that frames the question; found on tuning data, not sensitive. */
  private static final double FRAME_WEIGHT = 0.35;

  private static final String GLUED = "وفبل";

  /** {@code فقد} and {@code وقت} are words of their own. */
  private static final int SHORTEST_GLUED = 4;

  public SearchTerms {
    terms = List.copyOf(terms);
  }

  /** The terms of a question in Arabic script, standard or dialect. */
  public static SearchTerms of(String question) {
    List<String> words = words(question);
    // A question of nothing but asking words ("من هم؟") may be somebody's headline: search it.
    boolean all = words.stream().noneMatch(SearchTerms::tells);
    Map<String, SearchTerm> terms = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (all || tells(words.get(i))) {
        terms.putIfAbsent(words.get(i), term(words, i));
      }
    }
    return new SearchTerms(
        List.copyOf(terms.values()), words.stream().anyMatch(WordLists.NUMBER_ASKING::contains));
  }

  /** The words of a text, folded, in order, repetitions included. */
  static List<String> words(String text) {
    WordBreaker breaker = new WordBreaker();
    breaker.reset(text.toCharArray(), text.length());
    List<String> words = new ArrayList<>();
    while (breaker.next()) {
      char[] folded = new char[4 * (breaker.end() - breaker.start())];
      int length = breaker.fold(folded);
      if (length > 0) {
        words.add(new String(folded, 0, length));
      }
    }
    return words;
  }

  private static boolean tells(String word) {
    return !asks(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)));
  }

  /**
   * A word of asking may have a particle glued to it: {@code وماذا}, {@code فهاد}, {@code لهذا}.
   */
  private static boolean asks(String word) {
    return WordLists.ASKING.contains(word)
        || word.length() >= SHORTEST_GLUED
            && GLUED.indexOf(word.charAt(0)) >= 0
            && WordLists.ASKING.contains(word.substring(1));
  }

  private static SearchTerm term(List<String> words, int i) {
    String word = words.get(i);
    List<String> bare = WordReadings.of(word);
    List<String> stems =
        Stream.concat(Stream.of(word), bare.stream()).map(LightStemmer::stem).toList();
    List<Reading> readings = new ArrayList<>();
    bare.forEach(other -> readings.add(new Reading(other, weight(other), Kind.PARTICLE)));
    stems.stream()
        .flatMap(stem -> WordLists.DIALECT.getOrDefault(stem, List.of()).stream())
        .distinct()
        .forEach(other -> readings.add(new Reading(other, weight(other), Kind.DIALECT)));
    if (i > 0) {
      readings.add(joined(words.get(i - 1), word));
    }
    if (i + 1 < words.size()) {
      readings.add(joined(word, words.get(i + 1)));
    }
    WordReadings.parted(word)
        .forEach(other -> readings.add(new Reading(other, weight(other), Kind.PARTED)));
    stems.stream()
        .flatMap(stem -> WordLists.RELATED.getOrDefault(stem, List.of()).stream())
        .distinct()
        .forEach(other -> readings.add(new Reading(other, weight(other), Kind.RELATED)));
    return new SearchTerm(word, weight(word), readings);
  }

  private static Reading joined(String first, String second) {
    return new Reading(first + second, weight(first + second), Kind.JOINED);
  }

  private static double weight(String word) {
    return WordLists.FRAME.contains(LightStemmer.stem(word)) ? FRAME_WEIGHT : 1;
  }
}
