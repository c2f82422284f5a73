package dev.isnad.cli;

/**
 * What {@code check} has to say.
 *
 * @param severity whether it stops something from working
 * @param place the file and line, or the setting, that it is about
 * @param message what is there, and how to mend it
 */
public record Finding(Severity severity, String place, String message) {
  /** How much it matters. */
  public enum Severity {
    OK,
    WARNING,
    ERROR
  }

  @Override
  public String toString() {
    return "%-7s %s: %s"
        .formatted(severity.name().toLowerCase(java.util.Locale.ROOT), place, message);
  }
}
