package dev.isnad.arabic;

/**
 * A number that all spellings of a word have in common which {@link NameKey#sameWord} may take for
 * one name: a hash of the consonants of its {@link Skeleton}, letters that few transcribers agree
 * on as one. Other words may have it too; who finds it looks closer.
 */
final class SoundCode {
  private static final String TIED = "وفبلك";
  private static final int SHORTEST_REST = 3;
  private static final int WITH_ARTICLE = 5;

  private SoundCode() {}

  static int of(String folded) {
    return of(folded.toCharArray(), 0, folded.length());
  }

  /** Whether the word, or what is left of it without one-letter words tied to its front, has it. */
  static boolean matches(char[] word, int from, int to, int code) {
    if (of(word, from, to) == code) {
      return true;
    }
    int start = from;
    for (int i = 0; i < 2 && isTied(word, start, to); i++) {
      start++;
      if (word[start - 1] == 'ل' && word[start] == 'ل') {
        return ofArticle(word, start - 1, to) == code;
      }
      if (of(word, start, to) == code) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTied(char[] word, int from, int to) {
    return to - from > SHORTEST_REST && TIED.indexOf(word[from]) >= 0;
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
