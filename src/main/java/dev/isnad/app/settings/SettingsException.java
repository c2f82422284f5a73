package dev.isnad.app.settings;

import java.util.List;

/**
 * The settings cannot be used; each problem names the key, the value, what is allowed and where.
 */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  SettingsException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  SettingsException(String problem) {
    this(List.of(problem));
  }

  @Override
  public String getMessage() {
    return String.join(System.lineSeparator(), problems);
  }

  /** One line a problem. */
  public List<String> problems() {
    return problems;
  }
}
