package dev.isnad.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.Answerer;
import dev.isnad.answer.Exchange;
import dev.isnad.answer.Question;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Remembers what was asked before, so that a question may refer to it. In memory; bounded in number
 * and time. Safe for use by several threads: questions of one conversation are answered one after
 * the other, in the order they came.
 */
public final class Conversations {
  private final Answerer answerer;
  private final ConversationSettings settings;
  private final Clock clock;
  private final Cache<String, Conversation> remembered;

  public Conversations(Answerer answerer, ConversationSettings settings, Clock clock) {
    this.answerer = answerer;
    this.settings = settings;
    this.clock = clock;
    this.remembered =
        Caffeine.newBuilder()
            .maximumSize(settings.mostConversations())
            .expireAfterAccess(settings.idle())
            .ticker(() -> nanos(clock.instant()))
            .build();
  }

  /**
   * Answers the question in its conversation, as {@link Answerer#answer} does. Too many waiting
   * questions of one conversation end in {@link AnswerEvent.Failed}.
   *
   * @param conversationId chosen by the door; unknown ones begin a conversation
   * @param text as the reader wrote it
   * @param zone the reader's time zone
   * @throws ConversationInterruptedException where the thread is interrupted while it waits
   */
  public Answer ask(String conversationId, String text, ZoneId zone, Consumer<AnswerEvent> events) {
    Conversation conversation =
        remembered.get(conversationId, id -> new Conversation(settings.turns()));
    ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), zone);
    if (conversation.waiting() >= settings.mostWaiting()) {
      return answerer.decline(new Question(text, List.of(), now), events);
    }
    return conversation
        .next(
            history -> answerer.exchange(new Question(text, history, now), events), Exchange::turn)
        .answer();
  }

  /** Forgets what was said in the conversation. */
  public void forget(String conversationId) {
    remembered.invalidate(conversationId);
  }

  private static long nanos(Instant instant) {
    return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
  }
}
