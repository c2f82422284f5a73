package dev.isnad.index;

import dev.isnad.arabic.ConsonantSkeleton;
import dev.isnad.arabic.LightStemmer;

/**
 * A word of a passage as one number, so that the second stage can walk a passage's words without
 * analysing its text again: 18 bits of the skeleton's hash, 8 of the stem's, 4 of the folded
 * word's, and two marks. Words of one skeleton code are compared by stem, words of one stem by
 * surface, so the short hashes behind the first seldom mistake; a skeleton's hash does once in 2¹⁸.
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

  /** The code of a folded word. */
  static int of(String folded) {
    char[] word = folded.toCharArray();
    int surface = surface(word, word.length);
    int stemLength = LightStemmer.stem(word, word.length);
    int stem = stem(word, stemLength);
    return skeleton(word, ConsonantSkeleton.of(word, stemLength)) | stem | surface;
  }

  /** The part of the code that the folded word gives. */
  static int surface(char[] word, int length) {
    int mark = length > 0 && Character.isDigit(word[0]) ? NUMBER : 0;
    return high(hash(word, length), SURFACE_BITS) << SURFACE_SHIFT | mark;
  }

  /** The part of the code that the stem gives. */
  static int stem(char[] stem, int length) {
    return high(hash(stem, length), STEM_BITS) << STEM_SHIFT;
  }

  /** The part of the code that the skeleton gives. */
  static int skeleton(char[] skeleton, int length) {
    return hash(skeleton, length) >>> SKELETON_SHIFT << SKELETON_SHIFT;
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
