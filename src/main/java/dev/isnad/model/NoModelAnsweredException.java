package dev.isnad.model;

/** Every configured model failed or was passed over; the failures are its suppressed exceptions. */
public final class NoModelAnsweredException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoModelAnsweredException(String message) {
    super(message);
  }
}
