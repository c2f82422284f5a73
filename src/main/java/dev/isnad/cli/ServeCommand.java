package dev.isnad.cli;

import picocli.CommandLine.Command;

/** {@code isnad serve}. */
@Command(
    name = "serve",
    description =
        "Serves the web page, the HTTP interface and, where a bot token is set, Telegram, until it is"
            + " stopped. Reports that change on the disk are answered from at once.")
final class ServeCommand extends NewsroomCommand {
  @Override
  int run(Newsroom newsroom, Console console) {
    newsroom.serve(
        address -> console.err().println("Isnad answers at " + address + " (Ctrl-C stops it)"));
    return ExitCode.OK;
  }
}
