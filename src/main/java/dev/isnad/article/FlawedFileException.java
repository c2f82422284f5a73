package dev.isnad.article;

/** Ends the reading of one article where nothing sensible can follow. */
final class FlawedFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Flaw flaw;

  FlawedFileException(Flaw flaw) {
    super(flaw.english());
    this.flaw = flaw;
  }

  Flaw flaw() {
    return flaw;
  }
}
