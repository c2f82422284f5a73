package dev.isnad.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns the second stage's weights: LambdaRank (Burges 2010) on nDCG for a linear model, by
 * stochastic gradient with AdaGrad's step. Not part of the program.
 *
 * <p>Half of the questions are learned from, the other half only judged: they are divided by the
 * text that answers them, so that two questions about one text, or one question in six dialects,
 * are on one side. Every question is learned from twice, as asked and, with less weight, with slips
 * of the pen. Run with {@code docs/retrieval.md}'s command.
 */
final class RankingTrainer {
  private static final int ROUNDS = 14;
  private static final double STEP = 0.3;
  private static final double SLOWER = 0.9;
  private static final double NOISY = 0.3;

  /** Large sets must not drown small ones. */
  private static final double QUESTIONS_A_SET = 600;

  private RankingTrainer() {}

  /** Arguments: the folder of sets; the file to write; anything more: an ablation instead. */
  public static void main(String[] arguments) throws IOException {
    List<TrainingQuestion> questions = new ArrayList<>();
    for (Path set : TrainingSets.under(Path.of(arguments[0]))) {
      questions.addAll(TrainingSets.read(set));
      System.out.println(set.getFileName() + ": " + questions.size() + " questions in all");
    }
    List<TrainingQuestion> learned = questions.stream().filter(TrainingQuestion::learned).toList();
    if (arguments.length > 2) {
      TrainingReport.printAblation(questions, without -> learn(learned, without));
      return;
    }
    double[] weights = learn(learned);
    TrainingReport.print(questions, weights);
    write(Path.of(arguments[1]), weights);
  }

  static double[] learn(List<TrainingQuestion> questions) {
    return learn(questions, Set.of());
  }

  /** Learns without some features, whose weights stay 0. */
  static double[] learn(List<TrainingQuestion> questions, Set<String> without) {
    boolean[] used = new boolean[PassageFeatures.COUNT];
    for (int f = 0; f < used.length; f++) {
      used[f] = !without.contains(PassageFeatures.NAMES.get(f));
    }
    double[] weights = new double[PassageFeatures.COUNT];
    weights[0] = 10;
    double[] squares = new double[weights.length];
    double[] mean = new double[weights.length];
    double step = STEP;
    Random random = new Random(1);
    List<TrainingQuestion> order = new ArrayList<>(questions);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (TrainingQuestion question : order) {
        step(weights, squares, gradient(question, weights), step, used);
      }
      step *= SLOWER;
      if (round >= ROUNDS / 2) {
        for (int f = 0; f < weights.length; f++) {
          mean[f] += weights[f] / (ROUNDS - ROUNDS / 2);
        }
      }
    }
    return mean;
  }

  private static void step(
      double[] weights, double[] squares, double[] gradient, double step, boolean[] used) {
    for (int f = 0; f < weights.length; f++) {
      squares[f] += gradient[f] * gradient[f];
      weights[f] += used[f] ? step * gradient[f] / Math.sqrt(squares[f] + 1e-8) : 0;
    }
  }

  private static double[] gradient(TrainingQuestion question, double[] weights) {
    double[] gradient = new double[weights.length];
    double[] scores = question.scores(weights);
    int[] ranks = ranks(scores);
    double importance = importance(question);
    for (int right = 0; right < scores.length; right++) {
      if (!question.relevant()[right] || !question.isBestOfItsText(right, scores)) {
        continue;
      }
      for (int wrong = 0; wrong < scores.length; wrong++) {
        double gain = Math.abs(discount(ranks[right]) - discount(ranks[wrong])) / question.ideal();
        if (!question.relevant()[wrong] && gain > 1e-4) {
          double push = importance * gain / (1 + Math.exp(scores[right] - scores[wrong]));
          for (int f = 0; f < gradient.length; f++) {
            gradient[f] += push * (question.features()[right][f] - question.features()[wrong][f]);
          }
        }
      }
    }
    return gradient;
  }

  private static double importance(TrainingQuestion question) {
    double share = Math.min(1.5, QUESTIONS_A_SET / question.questionsInSet());
    return share * (question.noisy() ? NOISY : 1) * (question.dialectCopies() > 1 ? 0.4 : 1);
  }

  private static double discount(int rank) {
    return rank < 30 ? Math.log(2) / Math.log(rank + 2) : 0;
  }

  private static int[] ranks(double[] scores) {
    int[] ranks = new int[scores.length];
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[b], scores[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  private static void write(Path file, double[] weights) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# What each feature of a passage counts in the second stage. Written by");
    lines.add("# RankingTrainer; docs/retrieval.md tells from which data and with which command.");
    for (int f = 0; f < weights.length; f++) {
      lines.add(String.format(Locale.ROOT, "%s=%.3f", PassageFeatures.NAMES.get(f), weights[f]));
    }
    Files.write(file, lines);
    System.out.println(Arrays.toString(weights));
  }
}
