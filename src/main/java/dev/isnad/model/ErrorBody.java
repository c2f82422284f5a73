package dev.isnad.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the errors of the three wire formats, which agree in having a {@code message}. */
final class ErrorBody {
  /** {@code {"error": …}}, also where {@code "type": "error"} stands before it. */
  private static final Pattern ERROR =
      Pattern.compile(
          "\\A\\s*\\{\\s*(?:\"type\"\\s*:\\s*\"error\"\\s*,\\s*)?\"error\"\\s*:(?!\\s*null)");

  private static final Pattern MESSAGE =
      Pattern.compile("\"message\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,200})");

  private ErrorBody() {}

  static boolean isError(String json) {
    return ERROR.matcher(json).find();
  }

  static Optional<String> message(@Nullable String json) {
    Matcher matcher = MESSAGE.matcher(json == null ? "" : json);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
