package dev.isnad.model;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model did not answer as it should. The message is fit for a log: it holds nothing of what was
 * asked.
 */
final class ModelFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, as meters name it. */
  enum Reason {
    /** Status 429. */
    RATE_LIMITED(true, true),
    /** Status 5xx. */
    SERVER_ERROR(true, true),
    /** No connection, or one that broke before the answer ended. */
    UNREACHABLE(true, true),
    /** One of the time limits passed. */
    TIMED_OUT(false, true),
    /** It finished and said nothing. */
    EMPTY(false, true),
    /** The stream ended and the model had not. */
    CUT(true, true),
    /** What came is not what such a model sends. */
    MALFORMED(false, true),
    /** The stream brought an error. */
    IN_STREAM_ERROR(true, true),
    /** Status 401 or 403. */
    BAD_KEY(false, true),
    /** Status 404. */
    NO_SUCH_MODEL(false, true),
    /** Another status 4xx: this request, not the model, is at fault. */
    REJECTED(false, false),
    /** The provider's content filter broke the answer off. */
    FILTERED(false, false),
    /** It failed so often lately that it was not asked. */
    LEFT_ALONE(false, false);

    private final boolean retriable;
    private final boolean modelsFault;

    Reason(boolean retriable, boolean modelsFault) {
      this.retriable = retriable;
      this.modelsFault = modelsFault;
    }

    /** Whether asking the same again may help. */
    boolean retriable() {
      return retriable;
    }

    /** Whether it says something about the model's health, and not about the one request. */
    boolean modelsFault() {
      return modelsFault;
    }

    String tag() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Reason reason;
  private final transient Optional<Duration> retryAfter;

  ModelFailedException(Reason reason, String message) {
    this(reason, message, Optional.empty(), null);
  }

  private ModelFailedException(
      Reason reason, String message, Optional<Duration> retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  static ModelFailedException because(Reason reason, String message, Throwable cause) {
    return new ModelFailedException(reason, message, Optional.empty(), cause);
  }

  static ModelFailedException rateLimited(Optional<Duration> retryAfter, Throwable cause) {
    String when = retryAfter.map(wait -> ", come again in " + wait.toSeconds() + " s").orElse("");
    return new ModelFailedException(
        Reason.RATE_LIMITED, "too many requests (429)" + when, retryAfter, cause);
  }

  static ModelFailedException serverError(
      int status, Optional<Duration> retryAfter, Throwable cause) {
    return new ModelFailedException(
        Reason.SERVER_ERROR, "error of the server (" + status + ")", retryAfter, cause);
  }

  Reason reason() {
    return reason;
  }

  /** How long the server asked to wait, if it did. */
  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
