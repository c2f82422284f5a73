package dev.isnad.extraction;

import dev.isnad.extraction.Trees.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns {@link Trees} by gradient boosting (Friedman 2001) with Newton's step on the logistic
 * loss. Every tree sees a part of the cases and of the figures. Where it is known that more of a
 * figure can only speak for, or only against, no tree says otherwise: from few cases much is read
 * that is chance. Not part of the program.
 *
 * @param rounds how many trees
 * @param depth questions a tree asks
 * @param step how much of each tree's correction is taken, above 0 to 1
 * @param calm what is added to each leaf's weight, so that leaves of few cases say little
 * @param casesSeen the share of the cases that a tree sees
 * @param figuresSeen the share of the figures that a tree sees
 */
record TreeTrainer(
    int rounds, int depth, double step, double calm, double casesSeen, double figuresSeen) {
  private static final int BINS = 64;

  /**
   * @param cases the figures of each case
   * @param labels whether it holds
   * @param weights how much each case counts
   * @param directions for each figure 1 where more of it can only speak for, -1 where only against,
   *     else 0
   * @param seed the same seed gives the same trees
   */
  Trees learn(double[][] cases, boolean[] labels, double[] weights, int[] directions, long seed) {
    int figures = cases[0].length;
    double[][] bounds = new double[figures][];
    byte[][] bins = new byte[figures][];
    IntStream.range(0, figures)
        .parallel()
        .forEach(
            f -> {
              bounds[f] = bounds(cases, f);
              bins[f] = bins(cases, f, bounds[f]);
            });
    double start = start(labels, weights);
    double[] sums = new double[cases.length];
    Arrays.fill(sums, start);
    Random random = new Random(seed);
    List<Tree> trees = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      TreeRound next = new TreeRound(this, bins, bounds, labels, weights, directions, sums, random);
      trees.add(next.tree());
      next.addTo(sums);
    }
    return new Trees(start, trees);
  }

  private static double start(boolean[] labels, double[] weights) {
    double yes = 0;
    double all = 0;
    for (int i = 0; i < labels.length; i++) {
      yes += labels[i] ? weights[i] : 0;
      all += weights[i];
    }
    return Math.log(yes / (all - yes));
  }

  /** Bounds that part the cases into bins of about as many. */
  private static double[] bounds(double[][] cases, int figure) {
    double[] sorted = Arrays.stream(cases).mapToDouble(one -> one[figure]).sorted().toArray();
    double[] distinct = Arrays.stream(sorted).distinct().toArray();
    double[] ends =
        distinct.length <= BINS
            ? distinct
            : IntStream.range(0, BINS)
                .mapToDouble(bin -> sorted[(int) ((long) bin * sorted.length / BINS)])
                .distinct()
                .toArray();
    double[] bounds = new double[ends.length - 1];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] = Math.round((ends[i] + ends[i + 1]) / 2 * 1e4) / 1e4;
    }
    return bounds;
  }

  private static byte[] bins(double[][] cases, int figure, double[] bounds) {
    byte[] bins = new byte[cases.length];
    for (int i = 0; i < bins.length; i++) {
      int bin = 0;
      while (bin < bounds.length && cases[i][figure] > bounds[bin]) {
        bin++;
      }
      bins[i] = (byte) bin;
    }
    return bins;
  }
}
