package dev.isnad.extraction;

import dev.isnad.eval.LearningCases;
import dev.isnad.eval.LearningCases.Kind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Learns the two models of {@link AnswerModel}. Not part of the program; run with the command in
 * {@code docs/answers.md}.
 *
 * <p>The questions are divided in halves by the text that answers them. What is reported of a half
 * was learned from the other alone; what ships was learned from both. The second model sees, in
 * learning as in use, what the first says about sentences that it was not learned from.
 */
final class AnswerTrainer {
  private static final long SEED = 20261124;
  private static final int FOLDS = 3;
  private static final TreeTrainer SENTENCES = new TreeTrainer(220, 4, 0.1, 20, 0.7, 0.4);
  private static final TreeTrainer ANSWERS = new TreeTrainer(600, 3, 0.06, 15, 0.7, 0.3);

  private AnswerTrainer() {}

  /** Arguments: the folder to write to; a file that keeps the figures; folders of sets. */
  public static void main(String[] arguments) throws IOException {
    Path to = Path.of(arguments[0]);
    Path kept = Path.of(arguments[1]);
    if (!Files.exists(kept)) {
      keep(kept, Arrays.stream(arguments).skip(2).map(Path::of).toList());
    }
    List<LearnedCase> all = read(kept);
    AnswerModel first = learn(all, one -> one.half() == 0);
    AnswerModel second = learn(all, one -> one.half() == 1);
    AnswerTrainingReport report =
        new AnswerTrainingReport(all, one -> one.half() == 0 ? second : first);
    report.print();
    learn(all, one -> true, report.threshold(), to);
  }

  private static void keep(Path kept, List<Path> folders) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(kept), 1 << 20))) {
      LearningCases.read(
          folders,
          one -> {
            try {
              LearnedCase.of(one).write(out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static List<LearnedCase> read(Path kept) throws IOException {
    List<LearnedCase> all = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(kept), 1 << 20))) {
      while (true) {
        try {
          all.add(LearnedCase.read(in));
        } catch (EOFException e) {
          return all.stream().filter(one -> one.figures().length > 0).toList();
        }
      }
    }
  }

  private static AnswerModel learn(List<LearnedCase> all, Predicate<LearnedCase> learned) {
    List<LearnedCase> cases = all.stream().filter(learned).toList();
    Trees sentences = sentences(cases);
    return new AnswerModel(sentences, answers(cases));
  }

  private static void learn(
      List<LearnedCase> all, Predicate<LearnedCase> learned, double threshold, Path to)
      throws IOException {
    List<LearnedCase> cases = all.stream().filter(learned).toList();
    double shift = Math.log(threshold / (1 - threshold));
    write(to.resolve("sentence_trees.txt"), sentences(cases).lines(Features.NAMES));
    write(
        to.resolve("answer_trees.txt"),
        answers(cases).plus(-shift).lines(AnswerModel.ANSWER_NAMES));
  }

  private static void write(Path file, List<String> trees) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Written by AnswerTrainer; docs/answers.md tells from what and with which command.");
    lines.addAll(trees);
    Files.write(file, lines);
  }

  /** The first model: from the sentences found for questions whose gold strings are known. */
  private static Trees sentences(List<LearnedCase> cases) {
    List<LearnedCase> used =
        cases.stream().filter(one -> one.kind() == Kind.ANSWERED && one.hasGold()).toList();
    Map<String, Integer> questions = new HashMap<>();
    used.forEach(one -> questions.merge(one.set(), 1, Integer::sum));
    int size = used.stream().mapToInt(one -> one.figures().length).sum();
    double[][] figures = new double[size][];
    boolean[] labels = new boolean[size];
    double[] weights = new double[size];
    int at = 0;
    for (LearnedCase one : used) {
      double weight = 1 / Math.sqrt(questions.getOrDefault(one.set(), 1) / 500.0);
      for (int i = 0; i < one.figures().length; i++) {
        figures[at] = one.figures()[i];
        labels[at] = one.gold()[i];
        weights[at++] = weight;
      }
    }
    return SENTENCES.learn(figures, labels, weights, Directions.of(Features.NAMES), SEED);
  }

  private static Trees answers(List<LearnedCase> cases) {
    List<Trees> folds =
        IntStream.range(0, FOLDS)
            .mapToObj(
                fold ->
                    sentences(cases.stream().filter(one -> one.part(7, FOLDS) != fold).toList()))
            .toList();
    double[][] figures =
        cases.stream()
            .map(one -> figures(one, folds.get(one.part(7, FOLDS))))
            .toArray(double[][]::new);
    boolean[] labels = new boolean[figures.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = cases.get(i).kind() == Kind.ANSWERED;
    }
    int[] directions = Directions.of(AnswerModel.ANSWER_NAMES);
    return ANSWERS.learn(figures, labels, CaseWeights.of(cases), directions, SEED);
  }

  static double[] logOdds(LearnedCase one, AnswerModel model) {
    return Arrays.stream(one.figures()).mapToDouble(model::sentence).toArray();
  }

  private static double[] figures(LearnedCase one, Trees sentences) {
    double[] odds = Arrays.stream(one.figures()).mapToDouble(sentences::logOdds).toArray();
    return AnswerModel.answerFigures(one.figures(), odds, one.passages());
  }
}
