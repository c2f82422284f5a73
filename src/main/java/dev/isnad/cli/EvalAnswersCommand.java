package dev.isnad.cli;

import dev.isnad.eval.AnswerEvaluation;
import dev.isnad.eval.AnswerReport;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
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

  @Option(
      names = "--calibrate",
      description =
          "Find the threshold that suits all sets, and print the settings isnad.answer.confidence"
              + " and isnad.answer.calibrated-on instead.")
  private boolean calibrate;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "With --calibrate: write the settings to this new file as well.")
  private Optional<Path> out = Optional.empty();

  @Override
  int run(Newsroom newsroom, Console console) {
    if (out.isPresent() && !calibrate) {
      throw new RefusedException("--out goes with --calibrate");
    }
    AnswerEvaluation evaluation =
        new AnswerEvaluation(newsroom.answerSettings(), sample, console.err()::println);
    if (calibrate) {
      String settings = evaluation.calibrate(folders).settings();
      console.out().print(settings);
      out.ifPresent(file -> write(file, settings));
    } else {
      AnswerReport report = evaluation.run(folders);
      console.out().println(json ? report.json() : report.table());
    }
    return ExitCode.OK;
  }

  private static void write(Path file, String settings) {
    try {
      Files.writeString(file, settings, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new CommandFailedException(file + " exists already: name a new file", e);
    } catch (IOException e) {
      throw new CommandFailedException(
          "The settings cannot be written to " + file + " (" + e + ")", e);
    }
  }
}
