package dev.isnad.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns the two models of {@link AnswerModel} and says how good they are. Not part of the program;
 * run with the command in {@code docs/answers.md}.
 *
 * <p>What is reported of a part of the questions was learned from the others; what ships was
 * learned from all.
 */
final class AnswerTrainer {
  private AnswerTrainer() {}

  /** Arguments: the folder to write to; a file that keeps the figures; folders of sets. */
  public static void main(String[] arguments) throws IOException {
    Path to = Path.of(arguments[0]);
    Path kept = Path.of(arguments[1]);
    if (!Files.exists(kept)) {
      CaseFigures.keep(kept, Arrays.stream(arguments).skip(2).map(Path::of).toList());
    }
    List<LearnedCase> all = CaseFigures.read(kept);
    AnswerLearner learner = new AnswerLearner(all);
    List<AnswerModel> models =
        IntStream.range(0, AnswerLearner.PARTS).mapToObj(learner::without).toList();
    AnswerTrainingReport report =
        new AnswerTrainingReport(all, one -> models.get(AnswerLearner.part(one)));
    report.print();
    write(learner, report.threshold(), to);
  }

  /** Shifts the second model so that the threshold is at an even chance. */
  private static void write(AnswerLearner learner, double threshold, Path to) throws IOException {
    double shift = Math.log(threshold / (1 - threshold));
    write(to.resolve("sentence_trees.txt"), learner.sentences(one -> true).lines(Features.NAMES));
    write(
        to.resolve("answer_trees.txt"),
        learner.answers(one -> true).plus(-shift).lines(AnswerModel.ANSWER_NAMES));
  }

  private static void write(Path file, List<String> trees) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Written by AnswerTrainer; docs/answers.md tells from what and with which command.");
    lines.addAll(trees);
    Files.write(file, lines);
  }
}
