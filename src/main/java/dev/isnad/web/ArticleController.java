package dev.isnad.web;

import dev.isnad.answer.AnswerJson;
import dev.isnad.article.Article;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/articles/{id}}: a published report, with the text that offsets point into. */
@RestController
final class ArticleController {
  private final PublishedArticles articles;

  ArticleController(PublishedArticles articles) {
    this.articles = articles;
  }

  @GetMapping(path = "/api/articles/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> article(@PathVariable String id) {
    Article article = articles.get(id);
    return ResponseEntity.ok()
        .eTag('"' + article.revision() + '"')
        .cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate())
        .body(AnswerJson.mapper().writeValueAsString(ArticleDocument.of(article)));
  }
}
