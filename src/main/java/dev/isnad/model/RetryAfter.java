package dev.isnad.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the HTTP header {@code Retry-After} (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {
  private RetryAfter() {}

  static Optional<Duration> read(String value, Instant now) {
    try {
      return value.strip().matches("\\d{1,9}")
          ? Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())))
          : Optional.of(until(value, now));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // servers send much; what cannot be read is as good as not sent
    }
  }

  private static Duration until(String value, Instant now) {
    Instant then =
        ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
  }
}
