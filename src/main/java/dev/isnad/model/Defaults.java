package dev.isnad.model;

import java.net.URI;
import java.time.Duration;

/** What settings have in common: values that were not set, and what is allowed. */
final class Defaults {
  private Defaults() {}

  static <T> T or(T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  static Duration upTo(String key, Duration value, long usualMillis, long mostMillis) {
    return ModelSpec.upTo(
        key, or(value, Duration.ofMillis(usualMillis)), Duration.ofMillis(mostMillis));
  }

  /** An address without the slash at its end. */
  static String url(String key, String text) {
    URI uri;
    try {
      uri = URI.create(text.strip());
    } catch (IllegalArgumentException e) {
      throw wrongUrl(key, text);
    }
    boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!http || uri.getHost() == null) {
      throw wrongUrl(key, text);
    }
    return text.strip().replaceFirst("/+$", "");
  }

  private static IllegalArgumentException wrongUrl(String key, String text) {
    return ModelSettings.wrong(
        key, text, "an http or https address such as http://127.0.0.1:8000/v1");
  }
}
