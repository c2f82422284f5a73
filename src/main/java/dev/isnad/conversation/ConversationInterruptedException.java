package dev.isnad.conversation;

/** The thread was interrupted while its question waited for the one before it. */
public final class ConversationInterruptedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConversationInterruptedException(InterruptedException cause) {
    super("Interrupted while waiting for the conversation's earlier question", cause);
  }
}
