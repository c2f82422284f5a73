package dev.isnad.telegram;

import java.time.ZoneId;

/**
 * What this door needs from the rest of the house. Called from many threads, and may take its time.
 */
public interface Questions {
  /**
   * Answers a question.
   *
   * @param conversationId the chat it was asked in
   * @param text as the reader wrote it
   * @param zone in which "yesterday" is meant
   */
  Reply ask(String conversationId, String text, ZoneId zone);

  /** Forgets what was said in the conversation. */
  void forget(String conversationId);
}
