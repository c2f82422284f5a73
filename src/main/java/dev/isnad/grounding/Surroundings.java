package dev.isnad.grounding;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What stands around a report's sentence.
 *
 * @param keys of the words around it: of the sentence before, of headline and heading
 * @param dates that hold for it as well
 * @param vocabulary all words of the passages
 */
record Surroundings(List<Set<String>> keys, List<Token> dates, Vocabulary vocabulary) {
  boolean holds(Token word) {
    return keys.stream().anyMatch(some -> !Collections.disjoint(some, word.keys()));
  }
}
