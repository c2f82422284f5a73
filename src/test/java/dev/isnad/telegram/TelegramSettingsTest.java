package dev.isnad.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TelegramSettingsTest {
  @Test
  void nothingSetMeansNoDoor() {
    TelegramSettings settings = bind(Map.of());
    assertThat(settings.botToken()).isEmpty();
    assertThat(settings.apiUrl()).isEmpty();
    assertThat(settings.pollTimeout()).isEqualTo(Duration.ofSeconds(50));
    assertThat(bind(Map.of("bot-token", "")).botToken()).isEmpty();
  }

  @Test
  void everyKeyIsBound() {
    TelegramSettings settings =
        bind(
            Map.of(
                "bot-token", "12:abc",
                "api-url", "http://127.0.0.1:8081",
                "time-zone", "Africa/Cairo",
                "poll-timeout", "5s",
                "chats-at-once", "7",
                "waiting-per-chat", "3"));
    assertThat(settings.botToken()).contains(new BotToken("12:abc"));
    assertThat(settings.apiUrl()).contains(URI.create("http://127.0.0.1:8081"));
    assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Africa/Cairo"));
    assertThat(settings.pollTimeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(settings.chatsAtOnce()).isEqualTo(7);
    assertThat(settings.waitingPerChat()).isEqualTo(3);
    assertThat(settings.toString()).doesNotContain("abc");
  }

  @ParameterizedTest
  @CsvSource({
    "api-url, ftp://x, api-url: ftp://x is not allowed; allowed: an http or https address",
    "poll-timeout, 10m, poll-timeout: PT10M is not allowed; allowed: 1s to 50s",
    "chats-at-once, 0, chats-at-once: 0 is not allowed; allowed: 1 to 10000",
    "waiting-per-chat, 500, waiting-per-chat: 500 is not allowed; allowed: 1 to 100",
    "bot-token, my secret, bot-token: what was set is not a token",
  })
  void wrongValueNamesKeyAndWhatIsAllowed(String key, String value, String message) {
    assertThatThrownBy(() -> bind(Map.of(key, value))).rootCause().hasMessageContaining(message);
  }

  @Test
  void wrongTokenIsNotRepeated() {
    assertThatThrownBy(() -> new BotToken("my secret")).hasMessageNotContaining("my secret");
  }

  private static TelegramSettings bind(Map<String, String> keys) {
    return new Binder(new MapConfigurationPropertySource(keys))
        .bindOrCreate("", TelegramSettings.class);
  }
}
