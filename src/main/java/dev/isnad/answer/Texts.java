package dev.isnad.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** Arabic texts by their keys, {@link MessageFormat} patterns from a file beside this package. */
final class Texts {
  private final String resource;
  private final Properties patterns = new Properties();

  private Texts(String resource) {
    this.resource = resource;
  }

  /**
   * @param resource a properties file in UTF-8
   */
  static Texts load(String resource) {
    try (InputStream in = Texts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      Texts texts = new Texts(resource);
      texts.patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** The text with this key, its arguments in place. */
  String say(String key, Object... arguments) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("No text '" + key + "' in " + resource);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
