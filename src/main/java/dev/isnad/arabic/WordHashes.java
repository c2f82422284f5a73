package dev.isnad.arabic;

import java.util.Arrays;

/** Hashes of the folded words of a text, in one walk over its characters. Not thread-safe. */
final class WordHashes {
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
    if (ArabicFolding.hasCompatibilityForm(text)) {
      return Words.of(text).stream().mapToInt(word -> word.folded().hashCode()).toArray();
    }
    int i = 0;
    while (i < characters.length) {
      int end = Words.endOfLetters(characters, i);
      if (end < characters.length && !Words.endsWord(characters[end])) {
        end = Words.endOfWord(text, i);
      }
      if (end > i) {
        add(hash(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return Arrays.copyOf(hashes, size);
  }

  private void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** As {@link ArabicFolding} folds: of letters in a row only two count. */
  private int hash(int from, int to) {
    int hash = 0;
    char last = 0;
    char lastButOne = 0;
    for (int i = from; i < to; i++) {
      char letter = ArabicFolding.fold(characters[i]);
      boolean third = letter >= 0x620 && letter == last && letter == lastButOne;
      if (letter != ArabicFolding.DROPPED && !third) {
        hash = 31 * hash + letter;
        lastButOne = last;
        last = letter;
      }
    }
    return hash;
  }
}
