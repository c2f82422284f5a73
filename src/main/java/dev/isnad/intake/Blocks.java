package dev.isnad.intake;

import java.util.List;
import java.util.regex.Pattern;

/** The blocks of a report's text: paragraphs, headings, items of lists. */
final class Blocks {
  static final String HEADING = "## ";
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[0-9٠-٩۰-۹]{1,3}\\s*[.)\\-–]\\s*|[-–•*]\\s+)\\S.*", Pattern.DOTALL);

  private Blocks() {}

  /** An item of a numbered list or of one with bullets. */
  static boolean isItem(String line) {
    return NUMBERED.matcher(line).matches();
  }

  static boolean isHeading(String block) {
    return block.startsWith(HEADING);
  }

  /** Paragraphs divided by blank lines; the items of a list stand line under line. */
  static String join(List<String> blocks) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        boolean inList = isItem(blocks.get(i - 1)) && isItem(blocks.get(i));
        text.append(inList ? "\n" : "\n\n");
      }
      text.append(blocks.get(i));
    }
    return text.toString();
  }
}
