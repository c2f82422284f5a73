package dev.isnad.web;

import dev.isnad.article.Article;
import dev.isnad.article.ArticleStore;

/** The reports as readers may see them. */
final class PublishedArticles {
  private final ArticleStore store;

  PublishedArticles(ArticleStore store) {
    this.store = store;
  }

  /**
   * The published report with this id.
   *
   * @throws ProblemException where it was withdrawn, or where there is none; a draft is not told of
   */
  Article get(String id) {
    Article article =
        store.find(id).orElseThrow(() -> new ProblemException(ProblemType.ARTICLE_UNKNOWN));
    return switch (article.status()) {
      case PUBLISHED -> article.visible();
      case WITHDRAWN -> throw new ProblemException(ProblemType.ARTICLE_WITHDRAWN);
      case DRAFT -> throw new ProblemException(ProblemType.ARTICLE_UNKNOWN);
    };
  }
}
