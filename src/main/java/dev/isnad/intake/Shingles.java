package dev.isnad.intake;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a text says, as the set of its runs of three words: two texts are as alike as their sets
 * share members (A. Broder, "On the resemblance and containment of documents", 1997).
 */
final class Shingles {
  private static final int WORDS = 3;

  /** 32 bands of 3: texts that share half their shingles meet in a band with 98.6 % probability. */
  static final int BANDS = 32;

  private static final int ROWS = 3;
  private static final long[] SEEDS =
      new SplittableRandom(0x15AAD).longs((long) BANDS * ROWS).toArray();

  private final long[] sorted;

  private Shingles(long[] sorted) {
    this.sorted = sorted;
  }

  /** The shingles of a text's folded words. */
  static Shingles of(String text) {
    List<String> words = Words.of(text).stream().map(Word::folded).toList();
    int count = Math.max(1, words.size() - WORDS + 1);
    return new Shingles(
        IntStream.range(0, count)
            .mapToObj(i -> words.subList(i, Math.min(words.size(), i + WORDS)))
            .mapToLong(Shingles::hash)
            .sorted()
            .distinct()
            .toArray());
  }

  /** The share of all shingles of both that both have, from 0 to 1 (the Jaccard coefficient). */
  double likeness(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Long.compare(sorted[i], other.sorted[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared / (double) (sorted.length + other.sorted.length - shared);
  }

  /**
   * One key a band: like texts have one in common. The bands are of minimal hashes (MinHash); see
   * Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3.4.
   */
  long[] bands() {
    long[] minima = LongStream.of(SEEDS).map(this::smallest).toArray();
    return IntStream.range(0, BANDS)
        .mapToLong(
            band ->
                mixed(
                    band
                        + 31L
                            * Arrays.hashCode(
                                Arrays.copyOfRange(minima, band * ROWS, band * ROWS + ROWS))))
        .toArray();
  }

  private long smallest(long seed) {
    long smallest = Long.MAX_VALUE;
    for (long shingle : sorted) {
      smallest = Math.min(smallest, mixed(shingle ^ seed));
    }
    return smallest;
  }

  /** FNV-1a over the words' characters, 64 bits. */
  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    return mixed(hash);
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014): every bit in moves every bit out. */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
