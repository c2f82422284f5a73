package dev.isnad.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Runs a command line. */
public final class Commands {
  private static final String SETTING = "--isnad.";
  private static final String OURS = "dev.isnad.";

  private Commands() {}

  /** Runs it and returns its exit code, one of {@link ExitCode}. */
  public static int run(Newsrooms newsrooms, Console console, String... arguments) {
    IsnadCommand root = new IsnadCommand(newsrooms);
    int code =
        new CommandLine(root)
            .setOut(console.out())
            .setErr(console.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(LocalDate.class, Commands::day)
            .setExecutionStrategy(parsed -> execute(root, parsed, console))
            .execute(withSettings(arguments));
    console.out().flush();
    console.err().flush();
    return code;
  }

  /** {@code --isnad.key=value} is written {@code -Disnad.key=value} for the parser. */
  private static String[] withSettings(String... arguments) {
    return Arrays.stream(arguments)
        .map(a -> a.startsWith(SETTING) && a.contains("=") ? "-D" + a.substring(2) : a)
        .toArray(String[]::new);
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new TypeConversionException(written + " is not a day; write it as 2024-02-11");
    }
  }

  private static int execute(IsnadCommand root, ParseResult parsed, Console console) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    CommandLine line = parsed.asCommandLineList().getLast();
    if (!(line.getCommand() instanceof NewsroomCommand command)) {
      throw new ParameterException(line, "Missing command; see --help");
    }
    try (Newsroom newsroom = root.open()) {
      return command.run(newsroom, console);
    } catch (RuntimeException e) {
      return explain(e, console);
    }
  }

  /** What we refuse on purpose is told in a line; only what nobody foresaw shows its stack. */
  private static int explain(RuntimeException e, Console console) {
    if (e.getClass().getName().startsWith(OURS)) {
      console.err().println(e.getMessage());
    } else {
      e.printStackTrace(console.err());
    }
    return e instanceof RefusedException ? ExitCode.USAGE : ExitCode.FAILED;
  }
}
