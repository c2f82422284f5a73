package dev.isnad.app.settings;

/**
 * What a key is set to, and where.
 *
 * @param key its exact name, such as {@code isnad.server.port}
 * @param text as it was written
 * @param origin where: {@code isnad.properties:12}, {@code environment variable ISNAD_SERVER_PORT}
 * @param secret whether {@code text} must not be shown
 */
public record SettingValue(String key, String text, String origin, boolean secret) {
  private static final String MASK = "********";

  /** Of what nobody set. */
  static final String DEFAULT = "default";

  /** Whether nobody set it. */
  public boolean isDefault() {
    return origin.equals(DEFAULT);
  }

  /** The text, or a mask in the place of a secret. */
  public String shown() {
    return secret && !text.isEmpty() ? MASK : text;
  }

  @Override
  public String toString() {
    return key + "=" + shown() + " (" + origin + ")";
  }
}
