package dev.isnad.app.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** A configuration file: Java properties or YAML, in UTF-8. */
final class SettingsFile {
  private static final List<String> NAMES = List.of("isnad.properties", "isnad.yaml", "isnad.yml");

  private SettingsFile() {}

  /** A line of the file: what it sets, to what, and {@code file:line}. */
  record Entry(String key, String text, String origin) {}

  /** The first of the usual files in the folders, looked for in their order. */
  static Optional<Path> findIn(Path... folders) {
    return Stream.of(folders)
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** All that the file sets. */
  static List<Entry> read(Path file) {
    if (!Files.isReadable(file)) {
      throw new SettingsException("Configuration file " + file + " is not there or not readable");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (PropertySource<?> source : load(file)) {
      for (String key : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
        String text = String.valueOf(source.getProperty(key));
        entries.put(
            key, new Entry(key, text.strip(), place(file, OriginLookup.getOrigin(source, key))));
      }
    }
    return List.copyOf(entries.values());
  }

  private static List<PropertySource<?>> load(Path file) {
    PropertySourceLoader loader =
        file.toString().endsWith(".properties")
            ? new PropertiesPropertySourceLoader()
            : new YamlPropertySourceLoader();
    try {
      return loader.load(file.toString(), new FileSystemResource(file), StandardCharsets.UTF_8);
    } catch (IOException | RuntimeException e) {
      // The YAML parser's own exceptions carry line and column in their message.
      throw new SettingsException(
          "Configuration file " + file + " cannot be read: " + e.getMessage());
    }
  }

  private static String place(Path file, @Nullable Origin origin) {
    return origin instanceof TextResourceOrigin text && text.getLocation() != null
        ? file + ":" + (text.getLocation().getLine() + 1)
        : file.toString();
  }
}
