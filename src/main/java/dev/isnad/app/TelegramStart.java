package dev.isnad.app;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.app.settings.Settings;
import dev.isnad.conversation.Conversations;
import dev.isnad.telegram.Questions;
import dev.isnad.telegram.Reply;
import dev.isnad.telegram.TelegramDoor;
import dev.isnad.web.WebSettings;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Opens the Telegram door once the server answers, and closes it before the server does. */
final class TelegramStart implements SmartLifecycle {
  private final TelegramDoor door;
  private volatile boolean running;

  TelegramStart(Settings settings, Conversations conversations) {
    this.door = new TelegramDoor(settings.telegram(), questions(settings.web(), conversations));
  }

  private static Questions questions(WebSettings web, Conversations conversations) {
    return new Questions() {
      @Override
      public Reply ask(String conversationId, String text, ZoneId zone) {
        List<String> kept = new ArrayList<>();
        Answer answer =
            conversations.ask(
                conversationId,
                text,
                zone,
                event -> {
                  if (event instanceof AnswerEvent.Kept(String id)) {
                    kept.add(id);
                  }
                });
        return new Reply(answer, kept.stream().findFirst().flatMap(web::permanentLink));
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
