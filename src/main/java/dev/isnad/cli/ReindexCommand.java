package dev.isnad.cli;

import dev.isnad.publish.CatchUp;
import picocli.CommandLine.Command;

/** {@code isnad reindex}. */
@Command(
    name = "reindex",
    description =
        "Makes the index anew from the reports. Not while 'serve' runs: it does that itself.")
final class ReindexCommand extends NewsroomCommand {
  @Override
  int run(Newsroom newsroom, Console console) {
    CatchUp.Report report = newsroom.reindex();
    report.problems().forEach(problem -> console.err().println(problem));
    console
        .out()
        .printf(
            "Indexed %d reports; %d files could not be read.%n",
            report.added(), report.problems().size());
    return report.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }
}
