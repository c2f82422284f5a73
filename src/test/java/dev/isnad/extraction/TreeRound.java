package dev.isnad.extraction;

import dev.isnad.extraction.Trees.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One tree of {@link TreeTrainer} in the making. */
final class TreeRound {
  private static final int SWEEPS = 50;

  /** Leaves that differ by less are as good as even. */
  private static final double EVEN = 1e-6;

  private final TreeTrainer trainer;
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

  TreeRound(
      TreeTrainer trainer,
      byte[][] bins,
      double[][] bounds,
      boolean[] labels,
      double[] weights,
      int[] directions,
      double[] sums,
      Random random) {
    this.trainer = trainer;
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
        IntStream.range(0, sums.length)
            .filter(i -> random.nextDouble() < trainer.casesSeen())
            .toArray();
    this.figures =
        IntStream.range(0, bins.length)
            .filter(f -> bounds[f].length > 0 && random.nextDouble() < trainer.figuresSeen())
            .toArray();
  }

  Tree tree() {
    for (int level = 0; level < trainer.depth() && figures.length > 0; level++) {
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
      double lower = below / (curveBelow + trainer.calm());
      double upper = (slopeAll - below) / (curveAll - curveBelow + trainer.calm());
      gains[bin] +=
          direction * (upper - lower) < 0
              ? slopeAll * slopeAll / (curveAll + trainer.calm())
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
      values[one] = trainer.step() * slopes[one] / (curves[one] + trainer.calm());
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
            double one = curves[lower] + trainer.calm();
            double other = curves[upper] + trainer.calm();
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
