package dev.isnad.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.Answerer;
import dev.isnad.answer.Exchange;
import dev.isnad.answer.Keeper;
import dev.isnad.answer.Question;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Remembers what was asked before, so that a question may refer to it. In memory; bounded in number
 * and time. Where answers are kept, a conversation that is not in memory, since the program has
 * been started anew say, is recalled from them. Safe for use by several threads: questions of one
 * conversation are answered one after the other, in the order they came.
 */
public final class Conversations {
  private final Answerer answerer;
  private final ConversationSettings settings;
  private final Clock clock;
  private final Optional<RecordKeeper> records;
  private final Cache<String, Conversation> remembered;

  /** Keeps no answers, and forgets all conversations when the program ends. */
  public Conversations(Answerer answerer, ConversationSettings settings, Clock clock) {
    this(Optional.empty(), answerer, settings, clock);
  }

  /**
   * @param records keeps the answers
   */
  public Conversations(
      Answerer answerer, ConversationSettings settings, Clock clock, RecordKeeper records) {
    this(Optional.of(records), answerer, settings, clock);
  }

  private Conversations(
      Optional<RecordKeeper> records,
      Answerer answerer,
      ConversationSettings settings,
      Clock clock) {
    this.answerer = answerer;
    this.settings = settings;
    this.clock = clock;
    this.records = records;
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
    Conversation conversation = remembered.get(conversationId, this::conversation);
    ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), zone);
    if (conversation.waiting() >= settings.mostWaiting()) {
      return answerer.decline(new Question(text, List.of(), now), events);
    }
    return conversation
        .next(
            history ->
                answerer.exchange(
                    new Question(text, history, now), events, keeper(conversationId, conversation)),
            Exchange::turn)
        .answer();
  }

  private Conversation conversation(String id) {
    return records
        .map(
            keeper ->
                new Conversation(
                    settings.turns(),
                    () ->
                        keeper.turns(id, settings.turns(), clock.instant().minus(settings.idle()))))
        .orElseGet(() -> Conversation.fresh(settings.turns()));
  }

  private Keeper keeper(String conversationId, Conversation conversation) {
    return records
        .<Keeper>map(
            keeper -> record -> keeper.keep(record, conversationId, conversation::isForgotten))
        .orElse(Keeper.NONE);
  }

  /** Forgets what was said in the conversation. Answers stay, but none belongs to it any more. */
  public void forget(String conversationId) {
    Conversation before =
        remembered.asMap().put(conversationId, Conversation.fresh(settings.turns()));
    if (before != null) {
      before.forget();
    }
    records.ifPresent(keeper -> keeper.forget(conversationId));
  }

  private static long nanos(Instant instant) {
    return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
  }
}
