package dev.isnad.index;

import java.util.Arrays;

/** Where a question's words stand in a passage, and how close together. Not thread-safe. */
final class MatchPlaces {
  private static final int PAIRS = PassageFeatures.at("pairs");
  private static final int NEAR_PAIRS = PassageFeatures.at("nearPairs");
  private static final int EARLY = PassageFeatures.at("early");
  private static final int RUN = PassageFeatures.at("run");

  private static final int FAR_AWAY = -1000;

  private final double[] weights;
  private final double total;
  private final int n;
  private final double[] pair;
  private final double[] nearPair;
  private final int[] lastAt;
  private int[] at = new int[64];
  private int[] word = new int[64];
  private int matches;

  /**
   * @param weights of the question's words
   * @param total their sum
   */
  MatchPlaces(double[] weights, double total) {
    this.weights = weights;
    this.total = total;
    this.n = weights.length;
    this.pair = new double[n];
    this.nearPair = new double[n];
    this.lastAt = new int[n];
  }

  void clear() {
    Arrays.fill(pair, 0);
    Arrays.fill(nearPair, 0);
    Arrays.fill(lastAt, FAR_AWAY);
    matches = 0;
  }

  /** A word of the question stands at a position of the text. */
  void add(int w, int position) {
    if (matches == at.length) {
      at = Arrays.copyOf(at, matches * 2);
      word = Arrays.copyOf(word, matches * 2);
    }
    at[matches] = position;
    word[matches++] = w;
  }

  void addTo(float[] features) {
    int run = 0;
    int longest = 0;
    double first = 0;
    for (int m = 0; m < matches; m++) {
      int w = word[m];
      pairs(w, at[m]);
      boolean follows = m > 0 && at[m] - at[m - 1] <= 2 && word[m] == word[m - 1] + 1;
      run = follows ? run + 1 : 1;
      longest = Math.max(longest, run);
      lastAt[w] = at[m];
      if (first == 0 && weights[w] * n > 0.8 * total) {
        first = 1 / (1 + at[m] / 10.0);
      }
    }
    double together = 0;
    double near = 0;
    for (int w = 1; w < n; w++) {
      double weight = Math.min(weights[w], weights[w - 1]);
      together += weight * pair[w];
      near += weight * nearPair[w];
    }
    features[PAIRS] = (float) (together / total);
    features[NEAR_PAIRS] = (float) (near / total);
    features[EARLY] = (float) first;
    features[RUN] = n == 0 ? 0 : (float) longest / n;
  }

  private void pairs(int w, int position) {
    if (w > 0) {
      int gap = position - lastAt[w - 1];
      if (gap <= 2) {
        pair[w] = 1;
      }
      if (gap <= 5) {
        nearPair[w] = 1;
      }
    }
    if (w + 1 < n && position - lastAt[w + 1] <= 3) {
      nearPair[w + 1] = Math.max(nearPair[w + 1], 0.7);
    }
  }
}
