package dev.isnad.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.PlaceholderResolutionException;
import org.springframework.util.PropertyPlaceholderHelper;

/**
 * Reads the settings, highest first: the command line ({@code --isnad.key=value}), the Java
 * machine's {@code -Disnad.key=value}, the environment ({@code ISNAD_KEY}), the configuration file,
 * the defaults. Needs no running Spring.
 */
public final class SettingsReader {
  private static final String PREFIX = "isnad";
  private static final List<String> SPRING =
      List.of("logging.", "management.", "server.", "spring.");

  /** <code>${NAME}</code> or <code>${NAME:default}</code> in a file. */
  private static final PropertyPlaceholderHelper PLACEHOLDERS =
      new PropertyPlaceholderHelper("${", "}", ":", '\\', false);

  private final SettingsSources sources;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Object> springProperties = new HashMap<>();
  private final List<SettingKey> keys = keys();
  private final SettingLayers layers = new SettingLayers(keys, problems);

  private SettingsReader(SettingsSources sources) {
    this.sources = sources;
  }

  /**
   * Reads, binds and checks.
   *
   * @throws SettingsException naming all that is wrong
   */
  public static LoadedSettings read(SettingsSources sources) {
    return new SettingsReader(sources).read();
  }

  static List<SettingKey> keys() {
    return SettingKeys.of(PREFIX, Settings.class);
  }

  private LoadedSettings read() {
    Optional<Path> file = sources.configurationFile();
    file.ifPresent(this::layFile);
    layers.nextLayer();
    new TreeMap<>(sources.environment()).forEach(layers::putVariable);
    layers.nextLayer();
    layArguments(sources.systemProperties(), "-D of the Java machine");
    layers.nextLayer();
    layArguments(sources.commandLine(), "command line");
    sources.commandLine().keySet().stream()
        .filter(name -> !name.startsWith(PREFIX + "."))
        .forEach(name -> problems.add(name + ": only isnad.* can be set on the command line"));
    Map<String, SettingValue> values = layers.over(SettingsReference.defaults());
    Settings settings = new SettingsBinding(keys, values, problems).bind(PREFIX, Settings.class);
    return new LoadedSettings(
        settings.from(sources.workingFolder()),
        List.copyOf(values.values()),
        file,
        springProperties);
  }

  private void layFile(Path file) {
    for (SettingsFile.Entry entry : SettingsFile.read(file)) {
      resolved(entry).ifPresent(text -> lay(entry, text));
    }
  }

  private void lay(SettingsFile.Entry entry, String text) {
    if (SPRING.stream().anyMatch(entry.key()::startsWith)) {
      springProperties.put(entry.key(), text);
    } else {
      layers.put(entry.key(), text, entry.origin());
    }
  }

  private Optional<String> resolved(SettingsFile.Entry entry) {
    try {
      return Optional.of(
          PLACEHOLDERS.replacePlaceholders(entry.text(), sources.environment()::get));
    } catch (PlaceholderResolutionException e) {
      problems.add(
          "%s: %s names a variable that is not set in the environment (%s)"
              .formatted(entry.key(), entry.text(), entry.origin()));
      return Optional.empty();
    }
  }

  private void layArguments(Map<String, String> arguments, String origin) {
    arguments.forEach(
        (name, text) -> {
          if (name.startsWith(PREFIX + ".")) {
            refuseSecret(name, origin);
            layers.put(name, text, origin);
          }
        });
  }

  private void refuseSecret(String name, String origin) {
    for (SettingKey key : keys) {
      if (key.secret() && key.named(name).isPresent()) {
        problems.add(
            name
                + ": a secret must not stand on the command line, where others on this machine can"
                + " read it ("
                + origin
                + "); set "
                + key.environmentName()
                + " or write it in a file");
      }
    }
  }
}
