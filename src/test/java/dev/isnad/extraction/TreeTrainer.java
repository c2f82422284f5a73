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
  private static final int SWEEPS = 50;

  /** Leaves that differ by less are as good as even. */
  private static final double EVEN = 1e-6;

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
      Round next = new Round(bins, bounds, labels, weights, directions, sums, random);
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
    private final int[] directions;
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
        int[] directions,
        double[] sums,
        Random random) {
      this.bins = bins;
      this.bounds = bounds;
      this.directions = directions;
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
        int from = one * most;
        addGains(
            Arrays.copyOfRange(slopes, from, from + most),
            Arrays.copyOfRange(curves, from, from + most),
            directions[figure],
            gains);
      }
      int best = 0;
      for (int bin = 1; bin < gains.length; bin++) {
        best = gains[bin] > gains[best] ? bin : best;
      }
      return new Question(figure, best, gains[best]);
    }

    /** A bound that parts a leaf against the figure's direction gains nothing there. */
    private void addGains(double[] slopes, double[] curves, int direction, double[] gains) {
      double slopeAll = Arrays.stream(slopes).sum();
      double curveAll = Arrays.stream(curves).sum();
      double below = 0;
      double curveBelow = 0;
      for (int bin = 0; bin < gains.length; bin++) {
        below += slopes[bin];
        curveBelow += curves[bin];
        double lower = below / (curveBelow + calm);
        double upper = (slopeAll - below) / (curveAll - curveBelow + calm);
        gains[bin] +=
            direction * (upper - lower) < 0
                ? slopeAll * slopeAll / (curveAll + calm)
                : below * lower + (slopeAll - below) * upper;
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
        values[one] = step * slopes[one] / (curves[one] + calm);
      }
      straighten(values, curves);
      return Arrays.stream(values).map(one -> Math.round(one * 1e4) / 1e4).toArray();
    }

    /** Makes one of two leaves that lie against a figure's direction, until none does. */
    private void straighten(double[] values, double[] curves) {
      boolean changed = true;
      for (int sweep = 0; changed && sweep < SWEEPS; sweep++) {
        changed = false;
        for (int question = 0; question < asked.size(); question++) {
          int direction = directions[asked.get(question)];
          for (int lower = 0; direction != 0 && lower < values.length; lower++) {
            int upper = lower | 1 << question;
            if (upper != lower && direction * (values[upper] - values[lower]) < -EVEN) {
              double one = curves[lower] + calm;
              double other = curves[upper] + calm;
              double mean = (values[lower] * one + values[upper] * other) / (one + other);
              values[lower] = mean;
              values[upper] = mean;
              changed = true;
            }
          }
        }
      }
    }

    void addTo(double[] sums) {
      double[] values = values();
      for (int i = 0; i < sums.length; i++) {
        sums[i] += values[leaf[i]];
      }
    }
  }
}
