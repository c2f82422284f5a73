package dev.isnad.conversation;

/** The database could not be reached, read or written. */
public class RecordsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RecordsException(String message, Throwable cause) {
    super(message, cause);
  }
}
