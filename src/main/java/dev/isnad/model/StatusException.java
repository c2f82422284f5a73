package dev.isnad.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/** An HTTP status that is no success, with the header that LangChain4j's own exception drops. */
final class StatusException extends HttpException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> retryAfter;

  StatusException(int status, String body, Optional<Duration> retryAfter) {
    super(status, body);
    this.retryAfter = retryAfter;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
