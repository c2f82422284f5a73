package dev.isnad.telegram;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The Telegram door. Parts that are not set (null, as a binder of configuration passes them) take
 * the defaults given here.
 *
 * @param botToken without it there is no Telegram door
 * @param apiUrl a Bot API server of one's own, http or https with host and port; default:
 *     Telegram's
 * @param timeZone time zone in which readers mean "yesterday"; default: the machine's
 * @param pollTimeout how long Telegram may hold a poll open, 1 s to 50 s, default 50 s
 * @param chatsAtOnce chats that are answered at the same time, 1 to 10000, default 200
 * @param waitingPerChat questions of one chat that may wait, 1 to 100, default 10
 */
public record TelegramSettings(
    Optional<BotToken> botToken,
    Optional<URI> apiUrl,
    ZoneId timeZone,
    Duration pollTimeout,
    Integer chatsAtOnce,
    Integer waitingPerChat) {
  public TelegramSettings {
    botToken =
        botToken == null ? Optional.empty() : botToken.filter(token -> !token.value().isEmpty());
    apiUrl = apiUrl == null ? Optional.empty() : apiUrl.filter(url -> !url.toString().isBlank());
    apiUrl.ifPresent(TelegramSettings::checkUrl);
    timeZone = timeZone == null ? ZoneId.systemDefault() : timeZone;
    pollTimeout = pollTimeout == null ? Duration.ofSeconds(50) : pollTimeout;
    if (pollTimeout.compareTo(Duration.ofSeconds(1)) < 0
        || pollTimeout.compareTo(Duration.ofSeconds(50)) > 0) {
      throw wrong("poll-timeout", pollTimeout, "1s to 50s");
    }
    chatsAtOnce = between("chats-at-once", chatsAtOnce == null ? 200 : chatsAtOnce, 10_000);
    waitingPerChat = between("waiting-per-chat", waitingPerChat == null ? 10 : waitingPerChat, 100);
  }

  /** A bot with everything else as usual. */
  public static TelegramSettings of(BotToken token, URI apiUrl) {
    return new TelegramSettings(
        Optional.of(token),
        Optional.of(apiUrl),
        ZoneId.systemDefault(),
        Duration.ofSeconds(50),
        200,
        10);
  }

  private static void checkUrl(URI url) {
    boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    if (!http || url.getHost() == null) {
      throw wrong("api-url", url, "an http or https address such as http://127.0.0.1:8081");
    }
  }

  private static int between(String key, int value, int most) {
    if (value < 1 || value > most) {
      throw wrong(key, value, "1 to " + most);
    }
    return value;
  }

  private static IllegalArgumentException wrong(String key, Object value, String allowed) {
    return new IllegalArgumentException(
        "%s: %s is not allowed; allowed: %s".formatted(key, value, allowed));
  }
}
