package dev.isnad.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens the program for a command. */
@FunctionalInterface
public interface Newsrooms {
  /**
   * @param settings {@code isnad.*} keys of the command line
   * @param file the configuration file that the command line names; null where it names none
   * @throws RefusedException where the settings are wrong
   */
  Newsroom open(Map<String, String> settings, @Nullable Path file);
}
