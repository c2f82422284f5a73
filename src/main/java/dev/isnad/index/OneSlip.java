package dev.isnad.index;

import java.util.ArrayList;
import java.util.List;

/** Words that one slip of the pen parts: a letter more, less or another, or two swapped. */
final class OneSlip {
  private OneSlip() {}

  /** Whether exactly one slip turns one word into the other. */
  static boolean parts(String a, String b) {
    if (a.length() > b.length()) {
      return parts(b, a);
    }
    if (b.length() - a.length() > 1) {
      return false;
    }
    int same = 0;
    while (same < a.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    if (a.length() < b.length()) {
      return a.regionMatches(same, b, same + 1, a.length() - same);
    }
    return same < a.length() && (another(a, b, same) || swapped(a, b, same));
  }

  private static boolean another(String a, String b, int at) {
    return a.regionMatches(at + 1, b, at + 1, a.length() - at - 1);
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.regionMatches(at + 2, b, at + 2, a.length() - at - 2);
  }

  /**
   * What a word may have been if the slip was a letter too much, or two swapped, at its beginning.
   */
  static List<String> undoneAtTheBeginning(String word) {
    List<String> undone = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      undone.add(word.substring(0, i) + word.substring(i + 1));
      undone.add(
          word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
    }
    return undone;
  }
}
