package dev.isnad.extraction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.isnad.lexicon.Roots;
import dev.isnad.lexicon.Thesaurus;
import dev.isnad.lexicon.WordKeys;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What a word is like: its root and its synonyms as keys, and the pairs of letters in it. Words
 * that are alike may mean the same; it is a hint, from which the models learn how much to believe.
 *
 * @param keys root and families of synonyms
 * @param pairs a bit for each pair of letters side by side, several pairs sharing one
 */
record Likeness(Set<String> keys, long pairs) {
  /** What a synonym counts, and a word of the same root. */
  static final double RELATED = 0.7;

  private static final double LEAST_IN_COMMON = 0.6;
  private static final int REMEMBERED = 50_000;

  /** The same words come again in every question; what they are like never changes. */
  private static final Cache<String, Likeness> KNOWN =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Likeness {
    keys = Collections.unmodifiableSet(keys);
  }

  /**
   * @param folded a word as {@code ArabicFolding} folds it
   */
  static Likeness of(String folded) {
    return KNOWN.get(folded, Likeness::computed);
  }

  private static Likeness computed(String folded) {
    Set<String> keys = new HashSet<>(Thesaurus.of(folded));
    Roots.of(folded).ifPresent(keys::add);
    return new Likeness(keys, pairs(WordKeys.stem(folded)));
  }

  private static long pairs(String stem) {
    long pairs = 0;
    for (int i = 0; i + 1 < stem.length(); i++) {
      int pair = (stem.charAt(i) * 31 + stem.charAt(i + 1)) * 0x9E3779B1;
      pairs |= 1L << (pair >>> 26);
    }
    return pairs;
  }

  /** 0 to 1: {@link #RELATED}, or the share of pairs of letters in common where it is large. */
  double to(Likeness other) {
    int all = Long.bitCount(pairs) + Long.bitCount(other.pairs);
    double common = all == 0 ? 0 : 2.0 * Long.bitCount(pairs & other.pairs) / all;
    double letters = common < LEAST_IN_COMMON ? 0 : RELATED * common;
    boolean related =
        letters < RELATED && !keys.isEmpty() && !Collections.disjoint(keys, other.keys);
    return related ? RELATED : letters;
  }
}
