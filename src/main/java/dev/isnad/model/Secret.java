package dev.isnad.model;

/** A key or token; it never shows in logs or messages. */
public record Secret(String value) {
  /** Whether nothing was set. */
  public boolean isBlank() {
    return value.isBlank();
  }

  @Override
  public String toString() {
    return "***";
  }
}
