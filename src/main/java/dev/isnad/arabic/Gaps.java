package dev.isnad.arabic;

import java.util.List;

/** What stands between the words of a list. */
final class Gaps {
  private Gaps() {}

  /**
   * Whether the words from {@code first} to {@code last} follow each other with one character
   * between.
   */
  static boolean joined(List<Word> words, int first, int last) {
    for (int i = first; i < last; i++) {
      if (words.get(i + 1).span().start() - words.get(i).span().end() != 1) {
        return false;
      }
    }
    return true;
  }
}
