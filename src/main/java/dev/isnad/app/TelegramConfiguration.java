package dev.isnad.app;

import dev.isnad.conversation.Conversations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Telegram door, where a bot token is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(TelegramConfiguration.ENABLED)
class TelegramConfiguration {
  /** Set by {@link Server} from the settings. */
  static final String ENABLED = "isnad.telegram.enabled";

  @Bean
  TelegramStart telegramStart(Isnad isnad, Conversations conversations) {
    return new TelegramStart(isnad.settings(), conversations);
  }

  @Bean
  TelegramHealth telegramHealthIndicator(TelegramStart telegram) {
    return new TelegramHealth(telegram);
  }
}
