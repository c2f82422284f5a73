package dev.isnad.cli;

import picocli.CommandLine.Command;

/** {@code isnad bench …}: one command for each thing whose cost is measured. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Measures what the program costs beside its peers.",
    subcommands = BenchRetrievalCommand.class)
final class BenchCommand {}
