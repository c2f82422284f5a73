package dev.isnad.extraction;

import dev.isnad.lexicon.Rarity;
import java.util.List;

/**
 * By how much what a text holds of a question is more than chance brings together in one passage of
 * the index; everything as natural logarithms.
 *
 * @param words the question's
 * @param passages of how many passages the index has
 * @param unknown what a word tells that no passage of the index holds
 */
record Chance(List<Asked.One> words, double passages, double unknown) {
  Chance {
    words = List.copyOf(words);
  }

  /** Below 0 where chance suffices. */
  double beyond(Coverage coverage) {
    return coverage.sum() * unknown - passages;
  }

  /** What is not held. */
  double missing(Coverage coverage) {
    double all = words.stream().mapToDouble(Asked.One::weight).sum();
    return Math.max(0, all - coverage.sum()) * unknown;
  }

  /** The first by the words' rarity at large, which says more where the index is small. */
  double rareBeyond(Coverage coverage) {
    return coverage.rareSum() * Rarity.bits() - passages;
  }

  /** What is not held, by the words' rarity at large. */
  double rareMissing(Coverage coverage) {
    double all = words.stream().mapToDouble(Asked.One::rarity).sum();
    return Math.max(0, all - coverage.rareSum()) * Rarity.bits();
  }
}
