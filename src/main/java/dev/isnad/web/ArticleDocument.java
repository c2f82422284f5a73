package dev.isnad.web;

import dev.isnad.article.Article;
import dev.isnad.article.Attribution;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report in JSON; the parts mean what they mean in {@link Article}, the agencies as readers are
 * told them.
 */
record ArticleDocument(
    String id,
    String title,
    String publisher,
    List<String> via,
    Optional<String> speaker,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<URI> url,
    List<String> keywords,
    boolean adapted,
    String text,
    String revision) {
  static ArticleDocument of(Article article) {
    return new ArticleDocument(
        article.id(),
        article.title(),
        article.publisher(),
        Attribution.told(article.via()),
        article.speaker(),
        article.author(),
        article.published(),
        article.url(),
        article.keywords(),
        article.adapted(),
        article.text(),
        article.revision());
  }
}
