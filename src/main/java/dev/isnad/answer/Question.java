package dev.isnad.answer;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A reader's question in its conversation.
 *
 * @param text as the reader wrote it, any length
 * @param history earlier turns, oldest first
 * @param askedAt when, in the reader's time zone
 */
public record Question(String text, List<Turn> history, ZonedDateTime askedAt) {
  public Question {
    history = List.copyOf(history);
  }
}
