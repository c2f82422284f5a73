package dev.isnad.article;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Why something is not JSON, as a moderator can use it. */
public final class JsonReason {
  /** Where the parser keeps its text, which it does not tell: {@code [Source: REDACTED …]}. */
  private static final Pattern INNER_PLACE =
      Pattern.compile("\\s*\\([^()\\[]*\\[Source:[^\\]]*]\\)");

  private JsonReason() {}

  /** The parser's words without what only its developers understand. */
  public static String of(JacksonException problem) {
    return INNER_PLACE.matcher(problem.getOriginalMessage()).replaceAll("");
  }
}
