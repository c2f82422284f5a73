package dev.isnad.cli;

import picocli.CommandLine.Command;

/** {@code isnad eval …}: one command for each thing that is measured. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Measures the program against named baselines.",
    subcommands = {
      EvalRetrievalCommand.class,
      EvalAnswersCommand.class,
      EvalGroundingCommand.class
    })
final class EvalCommand {}
