package dev.isnad.web;

import java.io.IOException;

/** The reader closed the connection; nobody is there to answer. */
final class ReaderLeftException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReaderLeftException(IOException cause) {
    super("The reader closed the connection", cause);
  }
}
