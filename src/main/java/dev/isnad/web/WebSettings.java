package dev.isnad.web;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How the HTTP door behaves.
 *
 * @param timeZone of readers who do not say theirs; decides what "today" is
 * @param heartbeat how often a silent stream of events says that it is alive, more than zero; also
 *     how soon it is noticed that the reader left
 * @param publicUrl where readers reach this door from outside, http or https; other doors can link
 *     to it then
 */
public record WebSettings(ZoneId timeZone, Duration heartbeat, Optional<URI> publicUrl) {
  /** Riyadh's time, and a sign of life every two seconds, so that a stopped question ends soon. */
  public static final WebSettings USUAL =
      new WebSettings(ZoneId.of("Asia/Riyadh"), Duration.ofSeconds(2), Optional.empty());

  public WebSettings {
    if (!heartbeat.isPositive()) {
      throw new IllegalArgumentException("heartbeat must be more than zero, not " + heartbeat);
    }
    if (publicUrl.filter(url -> !isOfTheWeb(url)).isPresent()) {
      throw new IllegalArgumentException(
          "publicUrl must be an http or https address such as https://answers.example");
    }
  }

  private static boolean isOfTheWeb(URI url) {
    boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    return web && url.getHost() != null;
  }

  /** The address of an answer's page for readers outside; empty where ours is not known. */
  public Optional<URI> permanentLink(String answerId) {
    return publicUrl.map(
        url -> URI.create(url.toString().replaceFirst("/+$", "") + AnswerPage.address(answerId)));
  }
}
