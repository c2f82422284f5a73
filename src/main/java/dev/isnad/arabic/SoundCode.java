package dev.isnad.arabic;

import java.util.Arrays;

/**
 * A number that all spellings of a word have in common which {@link NameKey#sameWord} may take for
 * one name: a hash of the consonants of its {@link Skeleton}, letters that few transcribers agree
 * on as one. Other words may have it too; who finds it looks closer.
 */
final class SoundCode {
  /** The word, without one and without two that are tied to it. */
  static final int VARIANTS = 3;

  private static final int WITH_ARTICLE = 5;

  private SoundCode() {}

  static int of(String folded) {
    return of(folded.toCharArray(), 0, folded.length());
  }

  /** Those of the word and of what is left of it without one-letter words tied to its front. */
  static void all(char[] word, int from, int to, int[] codes, int at) {
    Arrays.fill(codes, at, at + VARIANTS, of(word, from, to));
    int start = from;
    for (int i = 1; i < VARIANTS && Clitics.isTied(word, start, to); i++) {
      start++;
      if (word[start - 1] == 'ل' && word[start] == 'ل') {
        codes[at + i] = ofArticle(word, start - 1, to);
        return;
      }
      codes[at + i] = of(word, start, to);
    }
  }

  /** {@code لل} hides the article's alef. */
  private static int ofArticle(char[] word, int from, int to) {
    return to - from >= WITH_ARTICLE
        ? consonants(word, from + 2, to)
        : consonants(word, from + 1, to);
  }

  private static int of(char[] word, int from, int to) {
    boolean article = to - from >= WITH_ARTICLE && word[from] == 'ا' && word[from + 1] == 'ل';
    return consonants(word, article ? from + 2 : from, to);
  }

  /** As {@link Skeleton} has them: sounds in a row count once, a ha at the end does not. */
  private static int consonants(char[] word, int from, int to) {
    int hash = 0;
    char before = 0;
    boolean ha = false;
    for (int i = from; i < to; i++) {
      char sound = Skeleton.sound(word[i]);
      if (sound != before) {
        hash = ha ? 31 * hash + 'ه' : hash;
        ha = sound == 'ه';
        if (!ha && !Skeleton.isVowel(sound)) {
          hash = 31 * hash + Skeleton.loose(sound);
        }
        before = sound;
      }
    }
    return hash;
  }
}
