package dev.isnad.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element as blocks: paragraphs, headings, items of lists. */
final class BlockText {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private String prefix = "";

  private BlockText() {}

  static List<String> of(Element element) {
    BlockText text = new BlockText();
    text.readChildren(element);
    text.end();
    return List.copyOf(text.blocks);
  }

  private void readChildren(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (child instanceof Element inner) {
        read(inner);
      }
    }
  }

  private void read(Element element) {
    String name = element.normalName();
    if (name.equals("br") || name.equals("hr")) {
      end();
    } else if (HEADINGS.contains(name)) {
      readPrefixed(element, Blocks.HEADING);
    } else if (name.equals("li")) {
      readPrefixed(element, itemPrefix(element));
    } else if (element.isBlock()) {
      end();
      readChildren(element);
      end();
    } else {
      readChildren(element);
    }
  }

  private void readPrefixed(Element element, String itsPrefix) {
    end();
    prefix = itsPrefix;
    readChildren(element);
    end();
    prefix = "";
  }

  private static String itemPrefix(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "- ";
    }
    int number = 1;
    for (Element before = item.previousElementSibling();
        before != null;
        before = before.previousElementSibling()) {
      number += before.normalName().equals("li") ? 1 : 0;
    }
    return number + ". ";
  }

  private void end() {
    String text = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    line.setLength(0);
    if (!text.isEmpty()) {
      blocks.add(prefix + text);
      prefix = "";
    }
  }
}
