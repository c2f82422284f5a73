package dev.isnad.answer;

/** Something this room needs is wrong; the message says what, where and how to mend it. */
public sealed class AnswerException extends RuntimeException permits PromptException {
  private static final long serialVersionUID = 1L;

  AnswerException(String message) {
    super(message);
  }

  AnswerException(String message, Throwable cause) {
    super(message, cause);
  }
}
