package dev.isnad.app.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which known name somebody probably meant: the one with the fewest letters to change. */
final class NearestName {
  private NearestName() {}

  static String to(String written, List<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(written, name)))
        .orElseThrow();
  }

  /** The Levenshtein distance, by the row-wise algorithm of Wagner and Fischer (1974). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
