package dev.isnad.conversation;

import java.time.Duration;

/**
 * How conversations are remembered.
 *
 * @param mostConversations how many at once; the longest unused is forgotten first
 * @param idle after how long without a question a conversation is forgotten
 * @param turns how many earlier questions a new one may refer to, 0 to 50
 * @param mostWaiting how many questions of one conversation may wait for their turn, 1 to 100
 * @param keepAnswersFor how long an answer is kept with its evidence; zero keeps none
 */
public record ConversationSettings(
    int mostConversations, Duration idle, int turns, int mostWaiting, Duration keepAnswersFor) {
  /** What holds where nothing is configured. */
  public static final ConversationSettings STANDARD =
      new ConversationSettings(10_000, Duration.ofHours(1), 6, 3, Duration.ofDays(365));

  public ConversationSettings {
    require(
        mostConversations >= 1, "mostConversations must be at least 1, not " + mostConversations);
    require(idle.isPositive(), "idle must be positive, not " + idle);
    require(turns >= 0 && turns <= 50, "turns must be 0 to 50, not " + turns);
    require(
        mostWaiting >= 1 && mostWaiting <= 100, "mostWaiting must be 1 to 100, not " + mostWaiting);
    require(
        !keepAnswersFor.isNegative(), "keepAnswersFor must not be negative, not " + keepAnswersFor);
  }

  /** Whether answers are kept at all. */
  public boolean keepsAnswers() {
    return keepAnswersFor.isPositive();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
