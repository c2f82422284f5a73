package dev.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

  @Test
  void readsSeconds() {
    assertThat(RetryAfter.read(" 12 ", NOW)).contains(Duration.ofSeconds(12));
  }

  @Test
  void readsADate() {
    assertThat(RetryAfter.read("Fri, 01 May 2026 10:00:30 GMT", NOW))
        .contains(Duration.ofSeconds(30));
    assertThat(RetryAfter.read("Fri, 01 May 2026 09:00:00 GMT", NOW)).contains(Duration.ZERO);
  }

  @Test
  void whatCannotBeReadIsAsGoodAsNotSent() {
    assertThat(RetryAfter.read("soon", NOW)).isEmpty();
    assertThat(RetryAfter.read("-1", NOW)).isEmpty();
    assertThat(RetryAfter.read("99999999999999", NOW)).isEmpty();
  }
}
