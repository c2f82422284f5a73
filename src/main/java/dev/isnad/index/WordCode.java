package dev.isnad.index;

import dev.isnad.arabic.ConsonantSkeleton;
import dev.isnad.arabic.LightStemmer;

/**
 * A word of a passage as one number, so that the second stage can walk a passage's words without
 * analysing its text again: 18 bits of the skeleton's hash, 8 of the stem's, 4 of the folded word's,
 * and two marks. Words of one skeleton code are compared by stem, words of one stem by surface, so
 * the short hashes behind the first seldom mistake; a skeleton's hash does once in 2¹⁸.
 */
final class WordCode {
  /** The word begins a sentence. */
  static final int SENTENCE = 1;

  /** The word is a number. */
  static final int NUMBER = 2;

  private static final int SURFACE_BITS = 4;
  private static final int STEM_BITS = 8;
  private static final int SURFACE_SHIFT = 2;
  private static final int STEM_SHIFT = SURFACE_SHIFT + SURFACE_BITS;
  private static final int SKELETON_SHIFT = STEM_SHIFT + STEM_BITS;

  private WordCode() {}

  /** The code of a folded word, without marks. */
  static int of(String folded) {
    char[] buffer = folded.toCharArray();
    return of(buffer, buffer.length);
  }

  /** The code of the folded word in the first {@code length} characters, which are overwritten. */
  static int of(char[] buffer, int length) {
    int mark = length > 0 && Character.isDigit(buffer[0]) ? NUMBER : 0;
    int surface = high(hash(buffer, length), SURFACE_BITS);
    int stemLength = LightStemmer.stem(buffer, length);
    int stem = high(hash(buffer, stemLength), STEM_BITS);
    int skeletonLength = ConsonantSkeleton.of(buffer, stemLength);
    int skeleton = hash(buffer, skeletonLength) >>> SKELETON_SHIFT;
    return skeleton << SKELETON_SHIFT | stem << STEM_SHIFT | surface << SURFACE_SHIFT | mark;
  }

  static int skeleton(int code) {
    return code >>> SKELETON_SHIFT;
  }

  /** Whether two words of one skeleton are of one stem. */
  static boolean sameStem(int code, int other) {
    return ((code ^ other) >>> STEM_SHIFT & (1 << STEM_BITS) - 1) == 0;
  }

  /** Whether two words of one stem are written alike. */
  static boolean sameSurface(int code, int other) {
    return ((code ^ other) >>> SURFACE_SHIFT & (1 << SURFACE_BITS) - 1) == 0;
  }

  private static int high(int hash, int bits) {
    return hash >>> (32 - bits);
  }

  /** FNV-1a over the characters, then Murmur3's finaliser: the high bits are used. */
  private static int hash(char[] buffer, int length) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ buffer[i]) * 0x01000193;
    }
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }
}
