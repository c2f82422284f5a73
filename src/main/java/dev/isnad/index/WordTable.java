package dev.isnad.index;

import java.util.List;
import java.util.function.Function;

/**
 * Finds the question's word that a passage's word stands for, in one or two probes: open addressing
 * by skeleton, behind a filter that turns away nearly all of the other words.
 */
final class WordTable {
  /** How closely two words agree. */
  static final int NONE = 0;

  static final int SKELETON = 1;
  static final int STEM = 2;
  static final int SURFACE = 3;

  private final int[] codes;
  private final int[] words;
  private static final int FILTER_BITS = 12;

  /** A bit for each value of the first bits of a skeleton. */
  private final long[] filter = new long[(1 << FILTER_BITS) / Long.SIZE];

  private final boolean[] loose;
  private final boolean[] weak;
  private final int mask;

  WordTable(List<QueryWord> queryWords) {
    this(queryWords, QueryWord::forms);
  }

  /** A table of what {@code formsOf} gives of each word. */
  WordTable(List<QueryWord> queryWords, Function<QueryWord, List<QueryWord.Form>> formsOf) {
    int forms = queryWords.stream().mapToInt(word -> formsOf.apply(word).size()).sum();
    int size = Integer.highestOneBit(Math.max(8, forms * 4) - 1) << 1;
    codes = new int[size];
    words = new int[size];
    loose = new boolean[size];
    weak = new boolean[size];
    mask = size - 1;
    java.util.Arrays.fill(words, -1);
    for (int i = 0; i < queryWords.size(); i++) {
      for (QueryWord.Form form : formsOf.apply(queryWords.get(i))) {
        put(form, i);
      }
    }
  }

  private void put(QueryWord.Form form, int word) {
    int bit = filterBit(form.code());
    filter[bit >>> 6] |= 1L << bit;
    int slot = WordCode.skeleton(form.code()) & mask;
    while (words[slot] >= 0) {
      slot = slot + 1 & mask;
    }
    codes[slot] = form.code();
    words[slot] = word;
    weak[slot] = form.strength() <= 0.6;
    loose[slot] = !weak[slot];
  }

  private static int filterBit(int code) {
    return code >>> (Integer.SIZE - FILTER_BITS);
  }

  /** False for most words that match none. */
  boolean mayMatch(int code) {
    int bit = filterBit(code);
    return (filter[bit >>> 6] & 1L << bit) != 0;
  }

  /** The question's word times four plus how closely it agrees; 0 where none does. */
  int match(int code) {
    int skeleton = WordCode.skeleton(code);
    int best = 0;
    for (int slot = skeleton & mask; words[slot] >= 0; slot = slot + 1 & mask) {
      if (WordCode.skeleton(codes[slot]) == skeleton) {
        int level = level(code, slot);
        if (level > (best & 3)) {
          best = words[slot] << 2 | level;
        }
      }
    }
    return best;
  }

  private int level(int code, int slot) {
    if (!WordCode.sameStem(code, codes[slot])) {
      return loose[slot] ? SKELETON : NONE;
    }
    if (weak[slot]) {
      return SKELETON;
    }
    return WordCode.sameSurface(code, codes[slot]) ? SURFACE : STEM;
  }
}
