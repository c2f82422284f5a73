package dev.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments as they were typed. In a locale such as {@code C}, Java replaces every Arabic
 * letter of an argument by U+FFFD; Linux still has the bytes, in {@code /proc/self/cmdline}.
 */
public final class RawArguments {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final String REPLACED = "\uFFFD";

  private RawArguments() {}

  /** {@code arguments}, with what was lost restored where the system allows. */
  public static String[] restore(String... arguments) {
    boolean lost = List.of(arguments).stream().anyMatch(argument -> argument.contains(REPLACED));
    return lost && Files.isReadable(COMMAND_LINE) ? last(arguments.length) : arguments;
  }

  private static String[] last(int count) {
    try {
      List<String> all = split(Files.readAllBytes(COMMAND_LINE));
      return all.subList(all.size() - count, all.size()).toArray(String[]::new);
    } catch (IOException e) {
      throw new CommandFailedException(
          "The arguments arrived garbled; set LC_ALL=C.UTF-8, or pipe the question in: isnad ask -",
          e);
    }
  }

  /** Each argument is ended by a zero byte. */
  static List<String> split(byte[] commandLine) {
    List<String> arguments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < commandLine.length; i++) {
      if (commandLine[i] == 0) {
        arguments.add(new String(commandLine, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return arguments;
  }
}
