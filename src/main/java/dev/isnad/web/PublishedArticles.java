package dev.isnad.web;

import dev.isnad.article.Article;
import dev.isnad.article.ArticleStore;
import java.util.Optional;
import java.util.regex.Pattern;

/** The reports as readers may see them. */
final class PublishedArticles {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,200}");

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
        Optional.of(id)
            .filter(given -> ID.matcher(given).matches())
            .flatMap(store::find)
            .orElseThrow(() -> new ProblemException(ProblemType.ARTICLE_UNKNOWN));
    return switch (article.status()) {
      case PUBLISHED -> article;
      case WITHDRAWN -> throw new ProblemException(ProblemType.ARTICLE_WITHDRAWN);
      case DRAFT -> throw new ProblemException(ProblemType.ARTICLE_UNKNOWN);
    };
  }
}
