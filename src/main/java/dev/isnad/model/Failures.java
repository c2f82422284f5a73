package dev.isnad.model;

import static dev.isnad.model.ModelFailedException.Reason;

import com.fasterxml.jackson.core.JacksonException;
import dev.isnad.model.StrictListener.InStreamErrorException;
import dev.langchain4j.exception.ContentFilteredException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what LangChain4j, the HTTP client and the server report into one reason in plain English.
 */
final class Failures {
  private Failures() {}

  static ModelFailedException of(Throwable error) {
    for (Throwable cause : deepestFirst(error)) {
      Optional<ModelFailedException> known = known(cause, error);
      if (known.isPresent()) {
        return known.get();
      }
    }
    if (deepestFirst(error).stream().anyMatch(IOException.class::isInstance)) {
      return ModelFailedException.because(Reason.UNREACHABLE, "the connection broke", error);
    }
    return ModelFailedException.because(
        Reason.MALFORMED,
        "what came is not an answer (" + error.getClass().getSimpleName() + ")",
        error);
  }

  private static List<Throwable> deepestFirst(Throwable error) {
    List<Throwable> causes = new ArrayList<>();
    for (@Nullable Throwable t = error; t != null && !causes.contains(t); t = t.getCause()) {
      causes.add(t);
    }
    Collections.reverse(causes);
    return causes;
  }

  private static Optional<ModelFailedException> known(Throwable cause, Throwable error) {
    return switch (cause) {
      case StatusException status -> Optional.of(byStatus(status, error));
      case InStreamErrorException e ->
          failed(Reason.IN_STREAM_ERROR, "an error came in place of text", error);
      case JacksonException e ->
          failed(Reason.MALFORMED, "what came is not the JSON of an answer", error);
      case ContentFilteredException e ->
          failed(Reason.FILTERED, "the provider's filter refused", error);
      case UnresolvedAddressException e ->
          failed(Reason.UNREACHABLE, "its host name is unknown (DNS)", error);
      case UnknownHostException e ->
          failed(Reason.UNREACHABLE, "its host name is unknown (DNS)", error);
      case HttpTimeoutException e ->
          failed(Reason.UNREACHABLE, "no connection within the connect-timeout", error);
      case ConnectException e -> failed(Reason.UNREACHABLE, "the connection was refused", error);
      case SSLException e -> failed(Reason.UNREACHABLE, "no secure connection (TLS)", error);
      default -> Optional.empty();
    };
  }

  private static Optional<ModelFailedException> failed(
      Reason reason, String message, Throwable cause) {
    return Optional.of(ModelFailedException.because(reason, message, cause));
  }

  private static ModelFailedException byStatus(StatusException status, Throwable error) {
    int code = status.statusCode();
    if (code == 429) {
      return ModelFailedException.rateLimited(status.retryAfter(), error);
    }
    if (code >= 500) {
      return ModelFailedException.serverError(code, status.retryAfter(), error);
    }
    return switch (code) {
      case 401, 403 ->
          ModelFailedException.because(
              Reason.BAD_KEY, "the server refused the key (" + code + ")", error);
      case 404 ->
          ModelFailedException.because(
              Reason.NO_SUCH_MODEL,
              "no such model there, or base-url is not that of an API (404)",
              error);
      default ->
          ModelFailedException.because(
              Reason.REJECTED, "the server did not accept the request (" + code + ")", error);
    };
  }

  /**
   * What the server itself said about a failure, at most 200 characters; for the operator's eyes
   * only.
   */
  static Optional<String> serversWords(Throwable error) {
    for (Throwable cause : deepestFirst(error)) {
      if (cause instanceof StatusException status) {
        return ErrorBody.message(status.getMessage());
      }
      if (cause instanceof InStreamErrorException e) {
        return ErrorBody.message(e.getMessage());
      }
    }
    return Optional.empty();
  }
}
