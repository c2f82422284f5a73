package dev.isnad.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The bot. Once started it runs until it is closed, through every failure of the network and of
 * Telegram. Thread-safe.
 */
public final class TelegramDoor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramDoor.class);

  /** What a bot that is not let in waits before it knocks again. */
  private static final Duration KNOCK_AGAIN_AFTER = Duration.ofSeconds(30);

  private final TelegramSettings settings;
  private final BotToken token;
  private final Questions questions;
  private final PollWatch watch = new PollWatch();
  private final Lanes lanes;
  private final OkHttpClient http;
  private final TelegramUrl url;
  private final TelegramClient client;
  private final Outbox outbox;
  private @Nullable Thread thread;

  /**
   * Builds the door; it is not open before {@link #start}.
   *
   * @throws IllegalArgumentException if the settings hold no bot token
   */
  public TelegramDoor(TelegramSettings settings, Questions questions) {
    this.settings = settings;
    this.questions = questions;
    token =
        settings.botToken().orElseThrow(() -> new IllegalArgumentException("bot-token: not set"));
    lanes = new Lanes(settings.chatsAtOnce(), settings.waitingPerChat());
    http = http(settings.pollTimeout(), watch);
    url = settings.apiUrl().map(TelegramDoor::url).orElse(TelegramUrl.DEFAULT_URL);
    client = new OkHttpTelegramClient(http, token.value(), url);
    outbox = new Outbox(client);
  }

  private static OkHttpClient http(Duration pollTimeout, PollWatch watch) {
    Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(1000);
    dispatcher.setMaxRequestsPerHost(1000); // it is always the same host
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectTimeout(Duration.ofSeconds(20))
        .readTimeout(pollTimeout.plusSeconds(20))
        .writeTimeout(Duration.ofSeconds(20))
        .addInterceptor(watch)
        .build();
  }

  private static TelegramUrl url(URI api) {
    boolean secure = "https".equals(api.getScheme());
    int port = api.getPort() >= 0 ? api.getPort() : secure ? 443 : 80;
    return TelegramUrl.builder().schema(api.getScheme()).host(api.getHost()).port(port).build();
  }

  /**
   * Opens the door, in the background: that Telegram cannot be reached now keeps nobody waiting.
   */
  public synchronized void start() {
    if (thread != null) {
      throw new IllegalStateException("the Telegram door is already open");
    }
    thread = Thread.ofVirtual().name("telegram-door").start(this::run);
  }

  /** Whether messages reach us: polls are made and answered. */
  public boolean isPolling() {
    return watch.isWell()
        && watch.silentFor().compareTo(settings.pollTimeout().plusSeconds(30)) < 0;
  }

  private void run() {
    try {
      User us = introduceOurselves();
      LOG.info("Telegram door: open as @{}", us.getUserName());
      setCommands();
      Clerk clerk = new Clerk(questions, settings.timeZone(), client, outbox, us.getUserName());
      Inbox inbox = new Inbox(new UpdateReader(us), lanes, clerk);
      new Polling(token, settings.pollTimeout(), url, http, watch, inbox).run();
    } catch (InterruptedException e) {
      LOG.debug("Telegram door: closing");
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("Telegram door: closed by a fault of ours", e);
    }
  }

  private User introduceOurselves() throws InterruptedException {
    String said = "";
    while (true) {
      try {
        return outbox.call(new GetMe());
      } catch (UndeliverableException e) {
        String problem = problem(e.refusal());
        if (!said.equals(problem)) {
          LOG.error("Telegram door: {}", problem);
          said = problem;
        }
        Thread.sleep(KNOCK_AGAIN_AFTER);
      }
    }
  }

  private static String problem(Refusal refusal) {
    return refusal.status() == 401 || refusal.status() == 404
        ? "Telegram does not know this bot: check isnad.telegram.bot-token"
        : refusal.description();
  }

  /** The menu is a convenience: without it the bot works as well. */
  private void setCommands() throws InterruptedException {
    List<BotCommand> commands =
        Stream.of("ask", "new", "help")
            .map(name -> new BotCommand(name, Phrases.say("command." + name)))
            .toList();
    try {
      outbox.call(SetMyCommands.builder().commands(commands).build());
    } catch (UndeliverableException e) {
      LOG.warn("Telegram door: the menu of commands was not set: {}", e.getMessage());
    }
  }

  /**
   * Stops polling, lets answers that are under way come to their end (for 20 s at most), and lets
   * go of everything.
   */
  @Override
  public void close() {
    Optional.ofNullable(stop()).ifPresent(TelegramDoor::join);
    lanes.close();
    http.dispatcher().cancelAll();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private synchronized @Nullable Thread stop() {
    Thread running = thread;
    if (running != null) {
      running.interrupt();
    }
    return running;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
