package dev.isnad.telegram;

import java.time.Duration;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Why a call to Telegram failed.
 *
 * @param status Telegram's error code; 0 where there was no answer, or none that could be read
 * @param description in Telegram's words or ours, for the log
 * @param retryAfter how long Telegram asks to wait
 * @param movedTo the chat's new id
 */
record Refusal(
    int status, String description, Optional<Duration> retryAfter, Optional<Long> movedTo) {
  static Refusal of(Throwable error) {
    return error instanceof TelegramApiRequestException e
        ? byTelegram(e)
        : new Refusal(
            0, "no answer from Telegram (" + error + ")", Optional.empty(), Optional.empty());
  }

  private static Refusal byTelegram(TelegramApiRequestException e) {
    Optional<ResponseParameters> parameters = Optional.ofNullable(e.getParameters());
    return new Refusal(
        Optional.ofNullable(e.getErrorCode()).orElse(0),
        Optional.ofNullable(e.getApiResponse()).orElse("an answer that cannot be read"),
        parameters.map(ResponseParameters::getRetryAfter).map(Duration::ofSeconds),
        parameters.map(ResponseParameters::getMigrateToChatId));
  }

  /**
   * Whether asking the same again may help: too many calls, a fault of Telegram's, or of the
   * network.
   */
  boolean mayPass() {
    return status == 429 || status >= 500 || status == 0;
  }

  /** Whether a simpler form of the same message may be taken. */
  boolean isAboutForm() {
    return status == 400 && description.contains("entit");
  }
}
