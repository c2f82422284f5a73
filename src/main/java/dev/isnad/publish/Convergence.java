package dev.isnad.publish;

import dev.isnad.article.Article;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.Status;
import dev.isnad.index.IndexChange;
import dev.isnad.index.PassageCutter;
import dev.isnad.index.PassageIndex;
import java.util.List;
import java.util.Optional;

/**
 * Brings the index to what the store says of single reports. Others may be doing the same with an
 * earlier state in their hands; so the store is asked again after each write, and whoever wrote
 * last has seen the last state.
 */
final class Convergence {
  private final ArticleStore store;
  private final PassageIndex index;

  Convergence(ArticleStore store, PassageIndex index) {
    this.store = store;
    this.index = index;
  }

  /** What the index should hold of the report: passages only of a published one. */
  static IndexChange change(Article article) {
    return new IndexChange.Replace(
        article.id(),
        article.revision(),
        article.status() == Status.PUBLISHED ? PassageCutter.cut(article) : List.of());
  }

  /** Indexes the report as the store has it, until it has not changed meanwhile. */
  void of(String id) {
    Optional<Article> article = store.find(id);
    while (article.isPresent()) {
      index.write(List.of(change(article.get())));
      article = newer(id, article.get().revision());
    }
  }

  /** Writes the changes, then follows the store where it has moved on. */
  void write(List<IndexChange> changes) {
    index.write(changes);
    for (IndexChange change : changes) {
      String written = change instanceof IndexChange.Replace replace ? replace.revision() : "";
      if (newer(change.articleId(), written).isPresent()) {
        of(change.articleId());
      }
    }
  }

  private Optional<Article> newer(String id, String revision) {
    return store.find(id).filter(article -> !article.revision().equals(revision));
  }
}
