package dev.isnad.web;

import java.time.Duration;
import java.time.ZoneId;

/**
 * How the HTTP door behaves.
 *
 * @param timeZone of readers who do not say theirs; decides what "today" is
 * @param heartbeat how often a silent stream of events says that it is alive, more than zero; also
 *     how soon it is noticed that the reader left
 */
public record WebSettings(ZoneId timeZone, Duration heartbeat) {
  /** Riyadh's time, and a sign of life every two seconds, so that a stopped question ends soon. */
  public static final WebSettings USUAL =
      new WebSettings(ZoneId.of("Asia/Riyadh"), Duration.ofSeconds(2));

  public WebSettings {
    if (!heartbeat.isPositive()) {
      throw new IllegalArgumentException("heartbeat must be more than zero, not " + heartbeat);
    }
  }
}
