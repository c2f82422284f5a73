package dev.isnad.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** An HTML page of this package with {@code {{names}}} in it. */
final class PageTemplate {
  private final String html;

  private PageTemplate(String html) {
    this.html = html;
  }

  /** Reads the page from the resource of this package. */
  static PageTemplate load(String resource) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its page " + resource);
      }
      return new PageTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
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
