package dev.isnad.intake;

import dev.isnad.article.Article;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.Status;
import dev.isnad.intake.ImportResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Carries drafts into the store. What the store has already changes nothing, whatever its spelling,
 * and even where a moderator has mended it since; what is nearly the same is named. One import at a
 * time; other threads may use the store meanwhile.
 */
public final class Imports {
  private final ArticleStore store;
  private final Consumer<Article> publisher;

  /**
   * @param publisher saves a report and makes it known to readers; it is given reports with the
   *     status {@code PUBLISHED}
   */
  public Imports(ArticleStore store, Consumer<Article> publisher) {
    this.store = store;
    this.publisher = publisher;
  }

  /**
   * One result a draft, in their order.
   *
   * @throws dev.isnad.article.ArticleStoreException where one cannot be saved; those before it are
   */
  public synchronized List<ImportResult> run(List<Draft> drafts, ImportOrder order) {
    KnownReports known = KnownReports.of(drafts, store);
    List<ImportResult> results = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Optional<Article> same = known.same(i);
      ImportResult result =
          same.isPresent()
              ? again(same.get(), draft, order)
              : add(draft, known.like(i), known, order);
      // The next draft may be a copy of this one.
      known.meet(result.article());
      results.add(result);
    }
    return List.copyOf(results);
  }

  /** A report that is there: only its publication may still be wanted. */
  private ImportResult again(Article there, Draft draft, ImportOrder order) {
    boolean publish = order.publish() && there.status() == Status.DRAFT && namesPublisher(there);
    return publish
        ? publish(there, Optional.empty(), draft, order)
        : new ImportResult(Outcome.UNCHANGED, there, Optional.empty(), List.of());
  }

  private ImportResult add(
      Draft draft, Optional<LikeReport> like, KnownReports known, ImportOrder order) {
    Article article = withId(draft.article(), DraftIds.free(draft.article().id(), known::isTaken));
    if (order.publish() && namesPublisher(article)) {
      return publish(article, like, draft, order);
    }
    Article saved = article.with(Status.DRAFT);
    if (!order.dryRun()) {
      store.save(saved);
    }
    Outcome outcome = order.publish() ? Outcome.HELD : Outcome.SAVED;
    return new ImportResult(outcome, saved, like, draft.doubts());
  }

  private ImportResult publish(
      Article article, Optional<LikeReport> like, Draft draft, ImportOrder order) {
    Article published = article.with(Status.PUBLISHED);
    if (!order.dryRun()) {
      publisher.accept(published);
    }
    return new ImportResult(Outcome.PUBLISHED, published, like, draft.doubts());
  }

  private static boolean namesPublisher(Article article) {
    return !article.publisher().equals(Draft.UNKNOWN_PUBLISHER);
  }

  private static Article withId(Article a, String id) {
    return new Article(
        id,
        a.title(),
        a.publisher(),
        a.via(),
        a.speaker(),
        a.author(),
        a.published(),
        a.url(),
        a.keywords(),
        a.adapted(),
        a.status(),
        a.otherKeys(),
        a.text());
  }
}
