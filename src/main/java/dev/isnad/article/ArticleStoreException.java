package dev.isnad.article;

/** The store could not do what it was asked; the message says where and why. */
public final class ArticleStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ArticleStoreException(String message, Throwable cause) {
    super(message, cause);
  }

  public ArticleStoreException(String message) {
    super(message);
  }
}
