package dev.isnad.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Polls until it is interrupted. The library's session dies in silence on whatever it does not
 * expect, and goes on calling itself running; here it is watched, and a dead or mute one is
 * replaced.
 */
final class Polling {
  private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

  /** A poll that is this much over its time hangs. */
  private static final Duration GRACE = Duration.ofSeconds(90);

  private final String token;
  private final Duration pollTimeout;
  private final TelegramUrl url;
  private final OkHttpClient http;
  private final PollWatch watch;
  private final Inbox inbox;

  Polling(
      BotToken token,
      Duration pollTimeout,
      TelegramUrl url,
      OkHttpClient http,
      PollWatch watch,
      Inbox inbox) {
    this.token = token.value();
    this.pollTimeout = pollTimeout;
    this.url = url;
    this.http = http;
    this.watch = watch;
    this.inbox = inbox;
  }

  void run() throws InterruptedException {
    while (true) {
      try {
        session();
      } catch (TelegramApiException e) {
        watch.say("polling could not begin (" + e.getMessage() + ")");
      } catch (RuntimeException e) {
        LOG.error("Telegram door: polling is started again after a fault", e);
      }
      Thread.sleep(watch.nextBackOffMillis());
    }
  }

  private void session() throws TelegramApiException, InterruptedException {
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("telegram-poll").factory());
    BotSession session =
        new BotSession(
            new ObjectMapper(), http, executor, token, () -> url, this::poll, () -> watch, inbox);
    try {
      session.start();
      watchOver(session.getRunningPolling());
    } finally {
      session.stop();
      executor.shutdownNow();
    }
  }

  private GetUpdates poll(Integer lastReceived) {
    return GetUpdates.builder()
        .offset(lastReceived + 1)
        .limit(100)
        .timeout((int) pollTimeout.toSeconds())
        .allowedUpdates(List.of("message"))
        .build();
  }

  private void watchOver(Future<?> poller) throws InterruptedException {
    while (true) {
      try {
        poller.get(10, TimeUnit.SECONDS);
        return;
      } catch (ExecutionException e) {
        LOG.error("Telegram door: polling died and is started again", e.getCause());
        return;
      } catch (TimeoutException e) {
        if (!inbox.isConsuming() && watch.silentFor().compareTo(pollTimeout.plus(GRACE)) > 0) {
          LOG.error(
              "Telegram door: polling has been mute for {} and is started again",
              watch.silentFor());
          return;
        }
      }
    }
  }
}
