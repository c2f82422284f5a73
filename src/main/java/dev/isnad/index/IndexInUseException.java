package dev.isnad.index;

/** Another process holds the index; it may still be read with {@link PassageIndexes}. */
public final class IndexInUseException extends IndexException {
  private static final long serialVersionUID = 1L;

  IndexInUseException(String message, Throwable cause) {
    super(message, cause);
  }
}
