package dev.isnad.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one place that documents every key: {@code isnad-reference.properties}. Its lines {@code
 * #isnad.key=default} are also where the defaults come from, so that what it says is what holds;
 * copied as a configuration file it changes nothing until a line is uncommented.
 */
public final class SettingsReference {
  private static final String RESOURCE = "/isnad-reference.properties";
  private static final String DEFAULT_LINE = "#isnad.";

  private SettingsReference() {}

  /** The whole documented file. */
  public static String text() {
    try (InputStream in = SettingsReference.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Key, with the index 0 in lists, → default; empty where there is none. */
  static Map<String, String> defaults() {
    String lines =
        text()
            .lines()
            .filter(line -> line.startsWith(DEFAULT_LINE))
            .map(line -> line.substring(1))
            .collect(Collectors.joining("\n"));
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> defaults = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> defaults.put(k, properties.getProperty(k)));
    return defaults;
  }
}
