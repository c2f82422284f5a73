package dev.isnad.web;

import dev.isnad.article.Article;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code GET /articles/{id}}: a report for people. The part after {@code #} in the address, {@code
 * start-end}, is a passage's offsets; the page marks it and scrolls to it.
 */
@Controller
final class ArticlePage {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final PublishedArticles articles;
  private final PageTemplate template = PageTemplate.load("article.html");

  ArticlePage(PublishedArticles articles) {
    this.articles = articles;
  }

  @GetMapping(path = "/articles/{id}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page(@PathVariable String id) {
    Article article = articles.get(id);
    Map<String, String> values = Map.of("title", article.title(), "publisher", article.publisher());
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noCache())
        .body(template.fill(values));
  }
}
