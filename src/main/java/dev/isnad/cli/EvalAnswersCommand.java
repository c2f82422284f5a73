package dev.isnad.cli;

import dev.isnad.eval.AnswerEvaluation;
import dev.isnad.eval.AnswerReport;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad eval answers --data DIR…}. */
@Command(
    name = "answers",
    description = {
      "Measures answers in the reports' own sentences, without a model: right ones, refusals though"
          + " there is an answer, refusals where there is none.",
      "Sets as in 'isnad eval retrieval'; questions of the other sets given are asked as foreign"
          + " ones."
    })
final class EvalAnswersCommand extends NewsroomCommand {
  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "DIR",
      description = "A set's folder, or one that holds such folders.")
  private List<Path> folders = List.of();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "At most so many questions of a set; all by default.")
  private int sample;

  @Option(names = "--json", description = "Print one JSON object instead of a table.")
  private boolean json;

  @Override
  int run(Newsroom newsroom, Console console) {
    AnswerReport report =
        new AnswerEvaluation(newsroom.answerSettings(), sample, console.err()::println)
            .run(folders);
    console.out().println(json ? report.json() : report.table());
    return ExitCode.OK;
  }
}
