package dev.isnad.model;

import java.util.Optional;

/**
 * Whether a configured model can be used.
 *
 * @param model its name in the settings
 * @param provider whose wire format it speaks
 * @param url where it was asked
 * @param problem why it cannot be used and how to mend it, in English; empty if it answered
 */
public record Reachability(String model, Provider provider, String url, Optional<String> problem) {
  /** Whether it answered. */
  public boolean answered() {
    return problem.isEmpty();
  }

  static Reachability of(ModelSpec spec, Optional<ModelFailedException> failure) {
    return new Reachability(
        spec.name(), spec.provider(), spec.url(), failure.map(e -> problem(spec, e)));
  }

  private static String problem(ModelSpec spec, ModelFailedException failure) {
    var problem = new StringBuilder(String.valueOf(failure.getMessage()));
    Failures.serversWords(failure)
        .map(
            words ->
                spec.apiKey().map(key -> words.replace(key.value(), key.toString())).orElse(words))
        .ifPresent(words -> problem.append("; the server says: ").append(words));
    return problem.append("; ").append(mend(spec, failure.reason())).toString();
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
