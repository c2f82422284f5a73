package dev.isnad.app.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where settings may come from.
 *
 * @param commandLine {@code isnad.*} keys given as {@code --isnad.key=value}; they win over all
 * @param systemProperties of the Java machine; only {@code isnad.*} counts
 * @param environment only {@code ISNAD_*} counts, and what a file names in <code>${…}</code>
 * @param file the configuration file that was asked for; otherwise the usual ones are looked for
 * @param workingFolder where relative paths on the command line start
 */
public record SettingsSources(
    Map<String, String> commandLine,
    Map<String, String> systemProperties,
    Map<String, String> environment,
    Optional<Path> file,
    Path workingFolder) {
  private static final String HOME = "isnad.home";
  private static final String HOME_VARIABLE = "ISNAD_HOME";
  private static final String FILE_VARIABLE = "ISNAD_CONFIG";

  public SettingsSources {
    commandLine = Map.copyOf(commandLine);
    systemProperties = Map.copyOf(systemProperties);
    environment = Map.copyOf(environment);
    workingFolder = workingFolder.toAbsolutePath().normalize();
  }

  /** Those of the running program. */
  public static SettingsSources ofProgram(Map<String, String> commandLine, Optional<Path> file) {
    Map<String, String> system = new TreeMap<>();
    System.getProperties()
        .stringPropertyNames()
        .forEach(name -> system.put(name, System.getProperty(name)));
    return new SettingsSources(commandLine, system, System.getenv(), file, Path.of(""));
  }

  /** The file to read, if there is any. */
  Optional<Path> configurationFile() {
    return file.or(() -> Optional.ofNullable(environment.get(FILE_VARIABLE)).map(Path::of))
        .map(workingFolder::resolve)
        .or(() -> SettingsFile.findIn(workingFolder, home()));
  }

  private Path home() {
    String home =
        commandLine.getOrDefault(
            HOME, systemProperties.getOrDefault(HOME, environment.getOrDefault(HOME_VARIABLE, "")));
    return workingFolder.resolve(home);
  }
}
