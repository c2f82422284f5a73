package dev.isnad.model;

import dev.langchain4j.exception.InvalidRequestException;
import java.util.Optional;

/**
 * Whether a configured model can be used.
 *
 * @param model its name in the settings
 * @param url where it was asked
 * @param problem why it cannot be used and how to mend it, in English; empty if it answered
 */
public record Reachability(String model, String url, Optional<String> problem) {
  /** Whether it answered. */
  public boolean answered() {
    return problem.isEmpty();
  }

  static Reachability of(ModelSpec spec, Optional<ModelFailedException> failure) {
    return new Reachability(spec.name(), spec.url(), failure.map(e -> problem(spec, e)));
  }

  /** Of a model that answers in one piece: whether the question put to it does not throw. */
  static Reachability probe(String model, String url, Optional<Secret> key, Runnable question) {
    try {
      question.run();
      return new Reachability(model, url, Optional.empty());
    } catch (ModelFailedException | InvalidRequestException e) {
      String mend =
          "check its settings ("
              + url
              + "), that the server runs, and that it answers within the time it is given";
      return new Reachability(model, url, Optional.of(said(e, key) + "; " + mend));
    }
  }

  private static String problem(ModelSpec spec, ModelFailedException failure) {
    return said(failure, spec.apiKey()) + "; " + mend(spec, failure.reason());
  }

  private static String said(RuntimeException failure, Optional<Secret> key) {
    var problem = new StringBuilder(String.valueOf(failure.getMessage()));
    Failures.serversWords(failure)
        .map(words -> key.map(k -> words.replace(k.value(), k.toString())).orElse(words))
        .ifPresent(words -> problem.append("; the server says: ").append(words));
    return problem.toString();
  }

  private static String mend(ModelSpec spec, ModelFailedException.Reason reason) {
    return switch (reason) {
      case UNREACHABLE -> "check base-url (" + spec.url() + ") and that the server runs";
      case BAD_KEY -> "check api-key";
      case NO_SUCH_MODEL -> "check model (" + spec.model() + ") and base-url (" + spec.url() + ")";
      case TIMED_OUT -> "check that the server is not overloaded, or raise first-token-timeout";
      case RATE_LIMITED -> "wait, or ask the provider for a higher limit";
      case REJECTED -> "check model, temperature and max-output-tokens";
      case MALFORMED, CUT ->
          "check that base-url (" + spec.url() + ") is that of a " + spec.provider() + " API";
      case EMPTY, SERVER_ERROR, IN_STREAM_ERROR, FILTERED, LEFT_ALONE -> "see the server's own log";
    };
  }
}
