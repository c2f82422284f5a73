package dev.isnad.answer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one prompt file: an HTML comment that no model sees, the system part, a line {@code ---
 * user ---}, the user part.
 */
final class PromptFile {
  private static final Pattern COMMENT = Pattern.compile("\\A\\s*<!--.*?-->\\s*", Pattern.DOTALL);
  private static final Pattern DIVIDER = Pattern.compile("(?m)^--- user ---[ \\t]*$");
  private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}\\n]*)}}");

  private final String name;
  private final String text;

  private PromptFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * @param name how messages name the file
   * @param places the placeholders that the user part must have, and no others
   * @throws PromptException where the file is not a usable prompt
   */
  static Prompt parse(String name, byte[] bytes, Set<String> places) {
    PromptFile file = new PromptFile(name, decoded(name, bytes));
    return file.prompt(version(bytes), places);
  }

  private Prompt prompt(String version, Set<String> places) {
    Matcher divider = DIVIDER.matcher(text);
    if (!divider.find()) {
      throw wrong(
          text.length(), "a line '--- user ---' must divide the system part from the user part");
    }
    Matcher comment = COMMENT.matcher(text);
    int start = comment.find() ? comment.end() : 0;
    if (start >= divider.start() || text.substring(start, divider.start()).isBlank()) {
      throw wrong(divider.start(), "there is no system part before '--- user ---'");
    }
    checkPlaces(divider.start(), divider.end(), places);
    return new Prompt(
        version,
        text.substring(start, divider.start()).strip(),
        text.substring(divider.end()).strip());
  }

  private void checkPlaces(int systemEnd, int userStart, Set<String> places) {
    Set<String> missing = new TreeSet<>(places);
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      String place = matcher.group(1).strip();
      if (!places.contains(place)) {
        throw wrong(
            matcher.start(),
            "unknown placeholder {{" + place + "}}; allowed are " + listed(places));
      }
      if (matcher.start() >= userStart) {
        missing.remove(place);
      } else if (matcher.start() < systemEnd && !insideComment(matcher.start())) {
        throw wrong(
            matcher.start(),
            "{{" + place + "}} must stand after '--- user ---': the system part is fixed");
      }
    }
    if (!missing.isEmpty()) {
      throw wrong(userStart, "the user part lacks " + listed(missing));
    }
  }

  private boolean insideComment(int offset) {
    Matcher comment = COMMENT.matcher(text);
    return comment.find() && offset < comment.end();
  }

  private PromptException wrong(int offset, String what) {
    long line = text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    return new PromptException(name + ":" + line + ": " + what);
  }

  private static String listed(Set<String> places) {
    return String.join(
        ", ", new TreeSet<>(places).stream().map(place -> "{{" + place + "}}").toList());
  }

  private static String decoded(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw new PromptException(name + ":1: not UTF-8; save the file as UTF-8", e);
    }
  }

  private static String version(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
