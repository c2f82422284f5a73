package dev.isnad.cli;

import dev.isnad.intake.Draft;
import dev.isnad.intake.ImportOrder;
import dev.isnad.intake.Intake;
import dev.isnad.intake.IntakeException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad import …}. */
@Command(
    name = "import",
    description = {
      "Brings reports in as drafts: from crawled pages, HTML, plain text, JSON Lines, PDF and DOCX"
          + " files, and from public http and https addresses.",
      "What is doubtful is listed for a moderator. What is there already is left as it is."
    })
final class ImportCommand extends NewsroomCommand {
  @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "Files and addresses.")
  private List<String> sources = List.of();

  @Option(
      names = "--publish",
      description =
          "Publish at once what names its publisher, instead of saving it as a draft; the rest"
              + " stays a draft.")
  private boolean publish;

  @Option(names = "--dry-run", description = "Read and report, but save nothing.")
  private boolean dryRun;

  @Override
  int run(Newsroom newsroom, Console console) {
    ImportOrder order = new ImportOrder(publish, dryRun);
    int code = ExitCode.OK;
    for (String source : sources) {
      try {
        newsroom
            .imports()
            .run(read(newsroom.intake(), source), order)
            .forEach(result -> console.out().print(ImportText.of(result, order)));
      } catch (IntakeException e) {
        // One bad source does not keep the others out.
        console.err().println(e.getMessage());
        code = ExitCode.FAILED;
      }
    }
    return code;
  }

  private static List<Draft> read(Intake intake, String source) {
    return source.matches("(?i)https?://.*")
        ? intake.read(URI.create(source))
        : intake.read(Path.of(source));
  }
}
