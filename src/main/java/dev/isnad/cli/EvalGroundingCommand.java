package dev.isnad.cli;

import dev.isnad.eval.GroundingEvaluation;
import dev.isnad.eval.GroundingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad eval grounding}. */
@Command(
    name = "grounding",
    description = {
      "Plays scripted model outputs over the wire and counts what reaches a reader: of misleading"
          + " ones nothing that the reports do not support, of well-grounded ones all.",
      "The outputs and their reports ship with the program."
    })
final class EvalGroundingCommand extends NewsroomCommand {
  @Option(names = "--json", description = "Print one JSON object instead of figures and misses.")
  private boolean json;

  @Override
  int run(Newsroom newsroom, Console console) {
    GroundingReport report =
        new GroundingEvaluation(newsroom.prompts(), newsroom.answerSettings()).run();
    console.out().println(json ? report.json() : report.text());
    return report.adversarial().shownWrongly().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }
}
