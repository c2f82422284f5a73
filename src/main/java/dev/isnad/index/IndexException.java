package dev.isnad.index;

/** The index could not do what it was asked; the message says where and why. */
public sealed class IndexException extends RuntimeException permits IndexInUseException {
  private static final long serialVersionUID = 1L;

  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }

  public IndexException(String message) {
    super(message);
  }
}
