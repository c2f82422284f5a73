package dev.isnad.conversation;

/** The database's password; it never shows in logs or messages. */
public record DatabasePassword(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
