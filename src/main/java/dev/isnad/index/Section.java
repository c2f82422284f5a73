package dev.isnad.index;

import dev.isnad.arabic.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text under one sub-heading, or before the first.
 *
 * @param heading without its mark; empty before the first. A heading with no text of its own stands
 *     before the one that follows it, divided by a dash, so that its words are not lost
 * @param body from the line after the heading to the next one
 */
record Section(String heading, Span body) {
  private static final String MARK = "## ";

  static List<Section> allOf(String text) {
    List<Section> sections = new ArrayList<>();
    String heading = "";
    int body = 0;
    int line = 0;
    while (line < text.length()) {
      int newline = text.indexOf('\n', line);
      int next = newline < 0 ? text.length() : newline + 1;
      if (text.startsWith(MARK, line)) {
        boolean empty = text.substring(body, line).isBlank();
        if (!empty) {
          sections.add(new Section(heading, new Span(body, line)));
        }
        String own = text.substring(line + MARK.length(), next).strip();
        heading = empty && !heading.isEmpty() ? heading + " – " + own : own;
        body = next;
      }
      line = next;
    }
    if (!text.substring(body).isBlank()) {
      sections.add(new Section(heading, new Span(body, text.length())));
    }
    return sections;
  }
}
