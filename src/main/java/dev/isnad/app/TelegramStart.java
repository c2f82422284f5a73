package dev.isnad.app;

import dev.isnad.answer.Answer;
import dev.isnad.conversation.Conversations;
import dev.isnad.telegram.Questions;
import dev.isnad.telegram.TelegramDoor;
import dev.isnad.telegram.TelegramSettings;
import java.time.ZoneId;
import org.springframework.context.SmartLifecycle;

/** Opens the Telegram door once the server answers, and closes it before the server does. */
final class TelegramStart implements SmartLifecycle {
  private final TelegramDoor door;
  private volatile boolean running;

  TelegramStart(TelegramSettings settings, Conversations conversations) {
    this.door = new TelegramDoor(settings, questions(conversations));
  }

  private static Questions questions(Conversations conversations) {
    return new Questions() {
      @Override
      public Answer ask(String conversationId, String text, ZoneId zone) {
        return conversations.ask(conversationId, text, zone, event -> {});
      }

      @Override
      public void forget(String conversationId) {
        conversations.forget(conversationId);
      }
    };
  }

  boolean isPolling() {
    return door.isPolling();
  }

  @Override
  public void start() {
    door.start();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    door.close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
