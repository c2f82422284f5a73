package dev.isnad.telegram;

import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Shows that we are typing until it is closed. Telegram shows it for five seconds at most: it is
 * said again.
 */
final class Typing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Typing.class);
  private static final long AGAIN_AFTER_MILLIS = 4_500;

  private final Thread thread;

  private Typing(Thread thread) {
    this.thread = thread;
  }

  static Typing in(Place place, TelegramClient client) {
    return new Typing(Thread.ofVirtual().name("telegram-typing").start(() -> type(place, client)));
  }

  private static void type(Place place, TelegramClient client) {
    SendChatAction action =
        SendChatAction.builder()
            .chatId(place.chat())
            .messageThreadId(place.thread().orElse(null))
            .action(ActionType.TYPING.toString())
            .build();
    try {
      while (true) {
        try {
          client.executeAsync(action).get();
        } catch (ExecutionException | TelegramApiException e) {
          LOG.debug("Typing could not be shown: {}", e.toString());
        }
        Thread.sleep(AGAIN_AFTER_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
