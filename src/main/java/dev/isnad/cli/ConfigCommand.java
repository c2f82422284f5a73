package dev.isnad.cli;

import picocli.CommandLine.Command;

/** {@code isnad config}. */
@Command(
    name = "config",
    description =
        "Prints every setting that can be made, with its default and its environment variable, and"
            + " then those in force. Secrets are masked.")
final class ConfigCommand extends NewsroomCommand {
  @Override
  int run(Newsroom newsroom, Console console) {
    console.out().println(newsroom.settingsReference());
    console.out().println("# ---- In force ----");
    for (EffectiveSetting setting : newsroom.settings()) {
      console.out().printf("# %s=%s (%s)%n", setting.key(), setting.value(), setting.origin());
    }
    return ExitCode.OK;
  }
}
