package dev.isnad.publish;

import dev.isnad.article.Article;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.Status;
import dev.isnad.index.PassageIndex;
import java.util.NoSuchElementException;

/**
 * A moderator's change: onto the disk, then into the index. When a method returns, readers' answers
 * follow the change; where it throws before the report was saved, nothing has changed, and where it
 * throws after, the next {@link CatchUp} finishes it. Safe for use by several threads.
 */
public final class Publisher {
  private final ArticleStore store;
  private final Convergence convergence;

  public Publisher(ArticleStore store, PassageIndex index) {
    this.store = store;
    this.convergence = new Convergence(store, index);
  }

  /** Saves the report as published. */
  public void publish(Article article) {
    save(article.with(Status.PUBLISHED));
  }

  /**
   * Keeps the report but takes it away from readers.
   *
   * @throws NoSuchElementException where there is no report with this id
   */
  public void withdraw(String id) {
    save(
        store
            .find(id)
            .orElseThrow(() -> new NoSuchElementException("No report " + id))
            .with(Status.WITHDRAWN));
  }

  /** Saves the report in its own status. */
  public void save(Article article) {
    store.save(article);
    convergence.of(article.id());
  }
}
