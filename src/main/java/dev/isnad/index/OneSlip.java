package dev.isnad.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Words that one slip of the pen parts: a letter more, less or another, or two swapped. */
final class OneSlip {
  private static final int SHORTEST_WITH_ARTICLE = 5;

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
   * What a word may have been if the slip was at its beginning: a letter too much or missing, two
   * swapped, or one taken for another that is like it or beside it on the keyboard. In the order of
   * a dictionary, in which looking them up is fastest.
   */
  static SortedSet<String> undoneAtTheBeginning(String word) {
    SortedSet<String> undone = new TreeSet<>();
    for (int i = 0; i < 2 && i + 1 < word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i + 1);
      undone.add(head + tail);
      undone.add(head + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
      for (char letter : Slip.takenFor(word.charAt(i))) {
        undone.add(head + letter + tail);
      }
    }
    for (char letter : Slip.LETTERS) {
      undone.add(word.charAt(0) + "" + letter + word.substring(1));
    }
    return undone;
  }

  /** What a word may have been if the slip fell on its article: lost, swapped, doubled, another. */
  static List<String> withoutDamagedArticle(String word) {
    if (word.length() < SHORTEST_WITH_ARTICLE || word.charAt(0) != 'ا') {
      return List.of();
    }
    List<String> rest = new ArrayList<>(List.of(word.substring(1), word.substring(2)));
    if (word.charAt(2) == 'ل') {
      rest.add(word.charAt(1) + word.substring(3));
    }
    if (word.startsWith("اال") || word.startsWith("الل")) {
      rest.add(word.substring(3));
    }
    return rest;
  }
}
