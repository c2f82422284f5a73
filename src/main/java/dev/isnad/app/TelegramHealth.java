package dev.isnad.app;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether messages from Telegram reach us. */
final class TelegramHealth implements HealthIndicator {
  private final TelegramStart telegram;

  TelegramHealth(TelegramStart telegram) {
    this.telegram = telegram;
  }

  @Override
  public Health health() {
    return (telegram.isPolling() ? Health.up() : Health.down()).build();
  }
}
