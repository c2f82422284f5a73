package dev.isnad.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** {@code isnad check}. */
@Command(
    name = "check",
    description =
        "Looks at the settings, the reports, the prompts, the index and whether each model can be"
            + " reached; says what is wrong, where, and how to mend it.")
final class CheckCommand extends NewsroomCommand {
  @Override
  int run(Newsroom newsroom, Console console) {
    List<Finding> findings = newsroom.check();
    findings.forEach(finding -> console.out().println(finding));
    boolean errors =
        findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    return errors ? ExitCode.FAILED : ExitCode.OK;
  }
}
