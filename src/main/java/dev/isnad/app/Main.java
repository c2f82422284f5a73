package dev.isnad.app;

import dev.isnad.cli.Commands;
import dev.isnad.cli.Console;
import dev.isnad.cli.RawArguments;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    QuietLibraries.hush();
    int code =
        Commands.run(IsnadNewsroom::open, Console.ofProcess(), RawArguments.restore(arguments));
    System.exit(code);
  }
}
