package dev.isnad.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * An HTML page of this package with {@code {{names}}} in it. A line {@code {{> part.html}}} stands
 * for another resource, for what several pages have in common.
 */
final class PageTemplate {
  private static final Pattern PART = Pattern.compile("\\{\\{> ([a-z-]+\\.html)}}\n");

  private final String html;

  private PageTemplate(String html) {
    this.html = html;
  }

  /** Reads the page and its parts from resources of this package. */
  static PageTemplate load(String resource) {
    return new PageTemplate(
        PART.matcher(read(resource))
            .replaceAll(part -> Matcher.quoteReplacement(read(part.group(1)))));
  }

  private static String read(String resource) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its page " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The page " + resource + " cannot be read", e);
    }
  }

  /** The page with every name replaced by its value, written so that it cannot become HTML. */
  String fill(Map<String, String> values) {
    String filled = html;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled =
          filled.replace(
              "{{" + value.getKey() + "}}", HtmlUtils.htmlEscape(value.getValue(), "UTF-8"));
    }
    return filled;
  }
}
