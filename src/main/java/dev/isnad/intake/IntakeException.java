package dev.isnad.intake;

/** What was brought could not be read at all; nothing was changed. */
public final class IntakeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String arabic;

  /**
   * @param english for operators: what, where and how to mend it
   * @param arabic the same for moderators
   */
  public IntakeException(String english, String arabic) {
    super(english);
    this.arabic = arabic;
  }

  public IntakeException(String english, String arabic, Throwable cause) {
    super(english, cause);
    this.arabic = arabic;
  }

  /** The message for moderators. */
  public String arabic() {
    return arabic;
  }
}
