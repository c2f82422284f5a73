package dev.isnad.cli;

import picocli.CommandLine.Command;

/** A command that needs the program. */
@Command(mixinStandardHelpOptions = true)
abstract class NewsroomCommand {
  /**
   * Does the work.
   *
   * @return how it ended, one of {@link ExitCode}
   */
  abstract int run(Newsroom newsroom, Console console);
}
