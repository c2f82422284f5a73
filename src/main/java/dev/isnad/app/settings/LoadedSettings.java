package dev.isnad.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings in force.
 *
 * @param settings bound and checked
 * @param values each key's value with its origin, sorted by key; secrets mask themselves
 * @param file the configuration file that was read
 * @param springProperties keys of Spring Boot from that file ({@code logging.*}, {@code
 *     management.*}, {@code server.*}, {@code spring.*}), for {@code serve}
 */
public record LoadedSettings(
    Settings settings,
    List<SettingValue> values,
    Optional<Path> file,
    Map<String, Object> springProperties) {
  public LoadedSettings {
    values = List.copyOf(values);
    springProperties = Map.copyOf(springProperties);
  }
}
