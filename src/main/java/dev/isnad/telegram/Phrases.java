package dev.isnad.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What people read beside the answers, from {@code phrases_ar.properties}. */
final class Phrases {
  private static final Properties PHRASES = load();

  private Phrases() {}

  /** The phrase, with {@code {0}} replaced by {@code argument}. */
  static String say(String key, Object argument) {
    return say(key).replace("{0}", argument.toString());
  }

  static String say(String key) {
    return Objects.requireNonNull(PHRASES.getProperty(key), () -> "no phrase " + key);
  }

  private static Properties load() {
    try (InputStream in =
        Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases_ar.properties"))) {
      var phrases = new Properties();
      phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return phrases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
