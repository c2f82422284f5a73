package dev.isnad.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of all commands; alone, it serves. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "[COMMAND]",
    description =
        "Answers questions in Arabic from a corpus of news reports, every sentence with its source."
            + "%nWithout a command it serves: see @|bold isnad serve --help|@.",
    subcommands = {
      ServeCommand.class,
      AskCommand.class,
      AnswersCommand.class,
      SearchCommand.class,
      ImportCommand.class,
      ReindexCommand.class,
      CheckCommand.class,
      EvalCommand.class,
      BenchCommand.class,
      ConfigCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; of 'ask': the reports answer, wholly or partly",
      "1:failed; of 'check': an error was found",
      "2:the command line or the settings are wrong",
      "3:'ask': the reports do not answer; 'search': nothing was found",
      "4:'ask': no model answered, the reports' own sentences are quoted instead"
    })
final class IsnadCommand extends NewsroomCommand {
  private final Newsrooms newsrooms;

  @Option(
      names = "--config",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "Configuration file, instead of isnad.properties or isnad.yaml.")
  private @Nullable Path config;

  @Option(
      names = {"-D", "--set"},
      scope = ScopeType.INHERIT,
      paramLabel = "isnad.KEY=VALUE",
      description = "A setting; --isnad.KEY=VALUE is the same. 'isnad config' lists them.")
  private Map<String, String> settings = new LinkedHashMap<>();

  IsnadCommand(Newsrooms newsrooms) {
    this.newsrooms = newsrooms;
  }

  Newsroom open() {
    return newsrooms.open(settings, config);
  }

  @Override
  int run(Newsroom newsroom, Console console) {
    return new ServeCommand().run(newsroom, console);
  }
}
