package dev.isnad.telegram;

/** Telegram will not do what it was asked for, however often it is asked. */
final class UndeliverableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  UndeliverableException(Refusal refusal, Throwable cause) {
    super(refusal.description(), cause);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
