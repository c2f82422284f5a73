package dev.isnad.answer;

/** A prompt file cannot be used; the message begins with {@code file:line:}. */
public final class PromptException extends AnswerException {
  private static final long serialVersionUID = 1L;

  PromptException(String message) {
    super(message);
  }

  PromptException(String message, Throwable cause) {
    super(message, cause);
  }
}
