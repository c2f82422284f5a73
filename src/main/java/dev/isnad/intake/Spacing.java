package dev.isnad.intake;

import java.util.regex.Pattern;

/** Puts back the space that was lost behind a sign of punctuation: {@code خاتما،تمثل}. */
final class Spacing {
  private static final String LETTER = "[\\p{L}\\p{M}]";
  private static final String ARABIC = "\\p{IsArabic}";
  private static final Pattern LOST =
      Pattern.compile(
          // A sign between words; between digits it may be part of the number.
          "(?<="
              + LETTER
              + "|[»”)])[،؛؟](?=["
              + ARABIC
              + "0-9«“(])"
              + "|(?<=[0-9])[،؛؟](?="
              + ARABIC
              + ")"
              // A full stop between whole words; between single letters it abbreviates.
              + "|(?<="
              + LETTER
              + "{3})[.!](?="
              + ARABIC
              + "{3})"
              + "|(?<="
              + ARABIC
              + "):(?=["
              + ARABIC
              + "«“\"])");
  private static final Pattern LOST_BEFORE_BRACKET =
      Pattern.compile("(?<=" + LETTER + "{2})(?=\\(" + ARABIC + "{2})");
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u2000-\\u200a\\u3000]+");

  private Spacing() {}

  static String mend(String line) {
    String spaced = LOST.matcher(line).replaceAll("$0 ");
    return BLANKS
        .matcher(LOST_BEFORE_BRACKET.matcher(spaced).replaceAll(" "))
        .replaceAll(" ")
        .strip();
  }
}
