package dev.isnad.index;

import java.util.HashMap;
import java.util.Map;

/**
 * How likely it is that somebody who meant one word wrote another: 0 for the same word, up to about
 * 1 for a slip that nothing explains. Doubled and dropped letters are the commonest, then letters
 * that look or sound alike, then neighbours on the Arabic keyboard.
 */
final class Slip {
  private static final double DOUBLED = 0.2;
  private static final double LONG_VOWEL = 0.3;
  private static final double ALIKE = 0.35;
  private static final double SWAPPED = 0.4;
  private static final double NEIGHBOUR = 0.5;
  private static final double DROPPED = 0.6;
  private static final double OTHER = 1;
  private static final char[] NONE = {};

  /** The common Arabic keyboard (101), row by row, folded. */
  private static final String[] KEYBOARD = {"ضصثقفغعهخحجد", "شسيبلاتنمكط", "ءرلايهوزظ"};

  /** Told apart by dots or by one feature of sound, so taken for each other. */
  private static final String[] LIKE = {
    "بتثني", "جحخ", "دذض", "رز", "سشصث", "صض", "طظت", "ظضذز", "عغ", "فق", "قكغ", "غج", "حهخ", "ها",
    "وا", "يا"
  };

  private static final String LONG_VOWELS = "اوي";

  /** The alphabet, folded. */
  static final char[] LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي".toCharArray();

  private static final Map<Character, char[]> TAKEN_FOR = takenFor();

  private Slip() {}

  /** The letters for which one is easily taken: alike, or beside it on the keyboard. */
  static char[] takenFor(char letter) {
    return TAKEN_FOR.getOrDefault(letter, NONE);
  }

  private static Map<Character, char[]> takenFor() {
    Map<Character, char[]> taken = new HashMap<>();
    for (char letter : LETTERS) {
      StringBuilder others = new StringBuilder();
      for (char other : LETTERS) {
        if (other != letter && changed(letter, other) < OTHER) {
          others.append(other);
        }
      }
      taken.put(letter, others.toString().toCharArray());
    }
    return Map.copyOf(taken);
  }

  /** What the slip from {@code meant} to {@code written} costs; both are folded. */
  static double cost(String meant, String written) {
    int front = 0;
    int shorter = Math.min(meant.length(), written.length());
    while (front < shorter && meant.charAt(front) == written.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && meant.charAt(meant.length() - 1 - back) == written.charAt(written.length() - 1 - back)) {
      back++;
    }
    return cost(
        meant.substring(front, meant.length() - back),
        written.substring(front, written.length() - back),
        front == 0 ? 0 : meant.charAt(front - 1));
  }

  /**
   * @param before the letter that stands before the difference in both words
   */
  private static double cost(String meant, String written, int before) {
    if (meant.length() + written.length() == 1) {
      char letter = (meant + written).charAt(0);
      return letter == before ? DOUBLED : LONG_VOWELS.indexOf(letter) >= 0 ? LONG_VOWEL : DROPPED;
    }
    if (meant.length() == 1 && written.length() == 1) {
      return changed(meant.charAt(0), written.charAt(0));
    }
    boolean swapped =
        meant.length() == 2
            && written.length() == 2
            && meant.charAt(0) == written.charAt(1)
            && meant.charAt(1) == written.charAt(0);
    int more = Math.max(meant.length(), written.length());
    return swapped ? SWAPPED : more == 0 ? 0 : OTHER * more / 2 + OTHER / 2;
  }

  private static double changed(char one, char other) {
    for (String group : LIKE) {
      if (group.indexOf(one) >= 0 && group.indexOf(other) >= 0) {
        return ALIKE;
      }
    }
    for (String row : KEYBOARD) {
      int at = row.indexOf(one);
      if (at >= 0 && row.indexOf(other) >= 0 && Math.abs(at - row.indexOf(other)) == 1) {
        return NEIGHBOUR;
      }
    }
    return OTHER;
  }
}
