package dev.isnad.telegram;

import io.github.resilience4j.core.IntervalFunction;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Sends, and does not lose: waits as long as Telegram asks, and tries again when the network or
 * Telegram fails, for a quarter of an hour. Blocks the chat's own thread meanwhile, so that its
 * messages keep their order. Thread-safe.
 */
final class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  /** Telegram's limit, in UTF-16 units, is 4096 after parsing. */
  private static final int LONGEST = 4096;

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final TelegramClient client;
  private final IntervalFunction pauses =
      IntervalFunction.ofExponentialRandomBackoff(
          Duration.ofMillis(500), 2.0, 0.5, Duration.ofSeconds(30));

  Outbox(TelegramClient client) {
    this.client = client;
  }

  /** Sends a text in as many messages as it needs. What Telegram refuses for good is logged. */
  void send(Place place, RichText text) throws InterruptedException {
    Place to = place;
    try {
      for (RichText part : text.split(LONGEST)) {
        to = deliver(to, part);
      }
    } catch (UndeliverableException e) {
      LOG.warn("A message to {} was not delivered: {}", to.conversation(), e.getMessage());
    }
  }

  /** Returns where further parts belong. */
  private Place deliver(Place to, RichText part) throws InterruptedException {
    try {
      call(message(to, part, true));
      return to;
    } catch (UndeliverableException e) {
      if (e.refusal().movedTo().isPresent()) {
        return deliver(to.movedTo(e.refusal().movedTo().get()), part);
      }
      if (!e.refusal().isAboutForm()) {
        throw e;
      }
      LOG.warn(
          "Telegram did not take the entities of a message to {}; sent without", to.conversation());
      call(message(to, part, false));
      return to;
    }
  }

  private static SendMessage message(Place to, RichText part, boolean withMarks) {
    return SendMessage.builder()
        .chatId(to.chat())
        .messageThreadId(to.thread().orElse(null))
        .text(part.text())
        .entities(withMarks ? part.entities() : List.of())
        .linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build())
        .replyParameters(to.replyTo().map(Outbox::replyTo).orElse(null))
        .build();
  }

  /** The answer is sent even if the question has been deleted meanwhile. */
  private static ReplyParameters replyTo(int message) {
    return ReplyParameters.builder().messageId(message).allowSendingWithoutReply(true).build();
  }

  /**
   * Calls a method of the Bot API until it succeeds.
   *
   * @throws UndeliverableException if Telegram refuses for good, or the patience ends
   */
  <T extends Serializable> T call(BotApiMethod<T> method) throws InterruptedException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    for (int attempt = 1; ; attempt++) {
      try {
        return client.executeAsync(method).get();
      } catch (ExecutionException e) {
        pauseOrGiveUp(e.getCause() == null ? e : e.getCause(), attempt, giveUp);
      } catch (TelegramApiException e) {
        pauseOrGiveUp(e, attempt, giveUp);
      }
    }
  }

  private void pauseOrGiveUp(Throwable error, int attempt, long giveUp)
      throws InterruptedException {
    Refusal refusal = Refusal.of(error);
    Duration pause = refusal.retryAfter().orElseGet(() -> Duration.ofMillis(pauses.apply(attempt)));
    if (!refusal.mayPass() || System.nanoTime() + pause.toNanos() - giveUp > 0) {
      throw new UndeliverableException(refusal, error);
    }
    LOG.debug("Telegram: {}; trying again in {}", refusal.description(), pause);
    Thread.sleep(pause);
  }
}
