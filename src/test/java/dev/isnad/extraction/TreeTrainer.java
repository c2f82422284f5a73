package dev.isnad.extraction;

import dev.isnad.extraction.Trees.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns {@link Trees} by gradient boosting (Friedman 2001) with Newton's step on the logistic
 * loss. Every tree sees a part of the cases and of the figures. Not part of the program.
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
   * @param seed the same seed gives the same trees
   */
  Trees learn(double[][] cases, boolean[] labels, double[] weights, long seed) {
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
      Round next = new Round(bins, bounds, labels, weights, sums, random);
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

  /** One tree in the making. */
  private final class Round {
    private final byte[][] bins;
    private final double[][] bounds;
    private final int[] seen;
    private final double[] slope;
    private final double[] curve;
    private final int[] leaf;
    private final List<Integer> asked = new ArrayList<>();
    private final List<Integer> above = new ArrayList<>();
    private final int[] figures;

    private record Question(int figure, int bin, double gain) {}

    Round(
        byte[][] bins,
        double[][] bounds,
        boolean[] labels,
        double[] weights,
        double[] sums,
        Random random) {
      this.bins = bins;
      this.bounds = bounds;
      this.leaf = new int[sums.length];
      this.slope = new double[sums.length];
      this.curve = new double[sums.length];
      for (int i = 0; i < sums.length; i++) {
        double p = Trees.probability(sums[i]);
        slope[i] = weights[i] * ((labels[i] ? 1 : 0) - p);
        curve[i] = weights[i] * p * (1 - p);
      }
      this.seen =
          IntStream.range(0, sums.length).filter(i -> random.nextDouble() < casesSeen).toArray();
      this.figures =
          IntStream.range(0, bins.length)
              .filter(f -> bounds[f].length > 0 && random.nextDouble() < figuresSeen)
              .toArray();
    }

    Tree tree() {
      for (int level = 0; level < depth && figures.length > 0; level++) {
        int leaves = 1 << level;
        Question best =
            Arrays.stream(figures)
                .parallel()
                .mapToObj(f -> best(f, leaves))
                .reduce((one, other) -> other.gain() > one.gain() ? other : one)
                .orElseThrow();
        asked.add(best.figure());
        above.add(best.bin());
        part(best, level);
      }
      return new Tree(
          asked.stream().mapToInt(Integer::intValue).toArray(),
          IntStream.range(0, asked.size()).mapToDouble(this::bound).toArray(),
          values());
    }

    private double bound(int question) {
      return bounds[asked.get(question)][above.get(question)];
    }

    private void part(Question question, int level) {
      byte[] of = bins[question.figure()];
      for (int i = 0; i < leaf.length; i++) {
        leaf[i] |= of[i] > question.bin() ? 1 << level : 0;
      }
    }

    private Question best(int figure, int leaves) {
      int most = bounds[figure].length + 1;
      double[] slopes = new double[leaves * most];
      double[] curves = new double[leaves * most];
      byte[] of = bins[figure];
      for (int i : seen) {
        int at = leaf[i] * most + of[i];
        slopes[at] += slope[i];
        curves[at] += curve[i];
      }
      double[] gains = new double[most - 1];
      for (int one = 0; one < leaves; one++) {
        addGains(slopes, curves, one * most, most, gains);
      }
      int best = 0;
      for (int bin = 1; bin < gains.length; bin++) {
        best = gains[bin] > gains[best] ? bin : best;
      }
      return new Question(figure, best, gains[best]);
    }

    private void addGains(double[] slopes, double[] curves, int from, int most, double[] gains) {
      double slopeAll = 0;
      double curveAll = 0;
      for (int bin = 0; bin < most; bin++) {
        slopeAll += slopes[from + bin];
        curveAll += curves[from + bin];
      }
      double below = 0;
      double curveBelow = 0;
      for (int bin = 0; bin + 1 < most; bin++) {
        below += slopes[from + bin];
        curveBelow += curves[from + bin];
        double rest = slopeAll - below;
        gains[bin] +=
            below * below / (curveBelow + calm) + rest * rest / (curveAll - curveBelow + calm);
      }
    }

    private double[] values() {
      int leaves = 1 << asked.size();
      double[] slopes = new double[leaves];
      double[] curves = new double[leaves];
      for (int i : seen) {
        slopes[leaf[i]] += slope[i];
        curves[leaf[i]] += curve[i];
      }
      double[] values = new double[leaves];
      for (int one = 0; one < leaves; one++) {
        values[one] = Math.round(step * slopes[one] / (curves[one] + calm) * 1e4) / 1e4;
      }
      return values;
    }

    void addTo(double[] sums) {
      double[] values = values();
      for (int i = 0; i < sums.length; i++) {
        sums[i] += values[leaf[i]];
      }
    }
  }
}
