package dev.isnad.index;

import java.util.Arrays;

/**
 * How much of a question the sentences of a passage hold: sums over the one that is being read, and
 * the best so far. Not thread-safe.
 */
final class SentenceSums {
  private static final int ONE = PassageFeatures.at("sentence");
  private static final int TWO = PassageFeatures.at("twoSentences");
  private static final int FULL = PassageFeatures.at("sentenceFull");
  private static final int DENSE = PassageFeatures.at("sentenceDense");
  private static final int RELATED = PassageFeatures.at("sentenceRelated");

  /** What a word near in meaning counts. */
  private static final double BY_MEANING = 0.5;

  private static final double NEARLY_ALL = 0.95;

  /** What each word of a sentence makes it less dense. */
  private static final double PER_WORD = 0.02;

  private final double[] weights;
  private final double total;
  private final double[] here;
  private final double[] before;
  private final double[] relatedHere;

  /** Whether the sentence that is being read holds anything, and the one before it. */
  private boolean seen;

  private boolean seenBefore;
  private double bestOne;
  private double bestTwo;
  private double densest;
  private double bestRelated;

  /**
   * @param weights of the question's words
   * @param total their sum
   */
  SentenceSums(double[] weights, double total) {
    this.weights = weights;
    this.total = total;
    this.here = new double[weights.length];
    this.before = new double[weights.length];
    this.relatedHere = new double[weights.length];
  }

  void clear() {
    Arrays.fill(here, 0);
    Arrays.fill(before, 0);
    Arrays.fill(relatedHere, 0);
    seen = false;
    seenBefore = false;
    bestOne = 0;
    bestTwo = 0;
    densest = 0;
    bestRelated = 0;
  }

  void holds(int word, double strength) {
    here[word] = Math.max(here[word], strength);
    seen = true;
  }

  void holdsRelated(int word) {
    relatedHere[word] = BY_MEANING;
    seen = true;
  }

  /** The sentence ends after so many words. */
  void end(int length) {
    if (seen) {
      sumUp(length);
    } else if (seenBefore) {
      Arrays.fill(before, 0);
    }
    seenBefore = seen;
    seen = false;
  }

  private void sumUp(int length) {
    double one = 0;
    double two = 0;
    double near = 0;
    for (int w = 0; w < weights.length; w++) {
      one += weights[w] * here[w];
      two += weights[w] * Math.max(here[w], before[w]);
      near += weights[w] * Math.max(here[w], relatedHere[w]);
      relatedHere[w] = 0;
      before[w] = here[w];
      here[w] = 0;
    }
    bestOne = Math.max(bestOne, one);
    bestTwo = Math.max(bestTwo, two);
    bestRelated = Math.max(bestRelated, near);
    densest = Math.max(densest, one / (1 + PER_WORD * length));
  }

  void addTo(float[] features) {
    features[ONE] = (float) (bestOne / total);
    features[TWO] = (float) (bestTwo / total);
    features[FULL] = bestOne > NEARLY_ALL * total ? 1 : 0;
    features[DENSE] = (float) (densest / total);
    features[RELATED] = (float) ((bestRelated - bestOne) / total);
  }
}
