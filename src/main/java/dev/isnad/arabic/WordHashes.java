package dev.isnad.arabic;

import java.util.Arrays;

/** Hashes of the folded words of a text, in one walk over its characters. Not thread-safe. */
final class WordHashes {
  /** Ends a word. */
  private static final char END = 0;

  /** Whether it belongs to the word, and as what, depends on what stands around it. */
  private static final char UNSURE = 0xFFFF;

  /** What a character brings to a word: its folded form, {@link #END} or {@link #UNSURE}. */
  private static final char[] STEPS = steps();

  private static final char FIRST_ARABIC_LETTER = 0x620;

  private final CharSequence text;
  private final char[] characters;
  private int[] hashes;
  private int size;

  WordHashes(CharSequence text) {
    this.text = text;
    this.characters = text.toString().toCharArray();
    this.hashes = new int[characters.length / 5 + 8];
  }

  int[] all() {
    int i = 0;
    while (i < characters.length) {
      i = STEPS[characters[i]] == END ? i + 1 : word(i);
    }
    return Arrays.copyOf(hashes, size);
  }

  /** Adds the word that begins here, if one does; as {@link ArabicFolding} folds it. */
  private int word(int start) {
    int hash = 0;
    char last = 0;
    char lastButOne = 0;
    int i = start;
    while (i < characters.length) {
      char step = STEPS[characters[i]];
      if (step == END) {
        break;
      }
      if (step == UNSURE) {
        return unsure(start);
      }
      // Of letters in a row only two count.
      if (step != last || step != lastButOne || step < FIRST_ARABIC_LETTER) {
        hash = 31 * hash + step;
        lastButOne = last;
        last = step;
      }
      i++;
    }
    add(hash);
    return i;
  }

  private int unsure(int start) {
    int end = Words.endOfWord(text, start);
    if (end > start) {
      add(ArabicFolding.fold(text.subSequence(start, end)).hashCode());
    }
    return Math.max(end, start + 1);
  }

  private void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  private static char[] steps() {
    char[] steps = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < steps.length; c++) {
      char folded = ArabicFolding.fold((char) c);
      boolean plain =
          Words.isLetterOrDigit((char) c)
              && folded != ArabicFolding.DROPPED
              && !ArabicFolding.isCompatibilityForm((char) c);
      steps[c] = plain ? folded : Words.endsWord((char) c) ? END : UNSURE;
    }
    return steps;
  }
}
