package dev.isnad.publish;

import dev.isnad.article.Article;
import dev.isnad.article.ArticleStore;
import dev.isnad.article.CorpusProblem;
import dev.isnad.index.IndexChange;
import dev.isnad.index.PassageIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes the index agree with the store: after a crash between the two, after an edit on disk, after
 * an import by another hand. Reports are compared by revision, and only those that differ are cut
 * and indexed again.
 *
 * <p>A report whose file has become broken is not gone: the index keeps its last good state, so
 * that it does not vanish while somebody is typing, and the report names the file. Safe for use by
 * several threads; runs follow one another.
 */
public final class CatchUp {
  /**
   * What one run changed.
   *
   * @param added reports that the index did not know
   * @param changed reports that it knew in another state
   * @param removed reports that are no longer in the store
   * @param problems what in the store could not be read, and how to mend it
   */
  public record Report(int added, int changed, int removed, List<CorpusProblem> problems) {
    public Report {
      problems = List.copyOf(problems);
    }

    /** Whether the index was already as it should be. */
    public boolean changedNothing() {
      return added + changed + removed == 0;
    }
  }

  private final ArticleStore store;
  private final PassageIndex index;

  public CatchUp(ArticleStore store, PassageIndex index) {
    this.store = store;
    this.index = index;
  }

  /** Reads the whole store and brings the index to its state. */
  public synchronized Report run() {
    Map<String, String> known = index.revisions();
    Run run = newRun(id -> Optional.ofNullable(known.get(id)));
    List<CorpusProblem> problems = store.read(run::see);
    run.flush();
    boolean allSeen = problems.stream().noneMatch(CorpusProblem::hidesOthers);
    if (allSeen) {
      problems.forEach(problem -> problem.articleId().ifPresent(run.seen::add));
      run.removeUnseen(known.keySet());
      index.caughtUp();
    }
    return new Report(run.added, run.changed, run.removed, problems);
  }

  /** Brings the index to the store's state after a change that is known. */
  public Report follow(CorpusChange change) {
    return switch (change) {
      case CorpusChange.Reports reports -> follow(reports.ids());
      case CorpusChange.Anything anything -> run();
    };
  }

  private synchronized Report follow(Set<String> ids) {
    Run run = newRun(index::revision);
    for (String id : ids) {
      Optional<Article> article = store.find(id);
      if (article.isEmpty()) {
        // Deleted or broken? Only the whole corpus tells.
        return run();
      }
      run.see(article.get());
    }
    run.flush();
    return new Report(run.added, run.changed, run.removed, List.of());
  }

  private Run newRun(Function<String, Optional<String>> known) {
    return new Run(known, new Convergence(store, index));
  }

  private static final class Run {
    /**
     * Articles, and characters of them, that are written at once: enough to make a commit cheap.
     */
    private static final int BATCH = 256;

    private static final int BATCH_CHARACTERS = 4_000_000;

    private final Function<String, Optional<String>> known;
    private final Convergence convergence;
    private final Set<String> seen = new HashSet<>();
    private final List<IndexChange> batch = new ArrayList<>();
    private int batchCharacters;
    private int added;
    private int changed;
    private int removed;

    Run(Function<String, Optional<String>> known, Convergence convergence) {
      this.known = known;
      this.convergence = convergence;
    }

    void see(Article article) {
      seen.add(article.id());
      Optional<String> before = known.apply(article.id());
      if (before.filter(article.revision()::equals).isPresent()) {
        return;
      }
      added += before.isEmpty() ? 1 : 0;
      changed += before.isEmpty() ? 0 : 1;
      batch.add(Convergence.change(article));
      batchCharacters += article.text().length();
      if (batch.size() >= BATCH || batchCharacters >= BATCH_CHARACTERS) {
        flush();
      }
    }

    void removeUnseen(Set<String> indexed) {
      for (String id : indexed) {
        if (!seen.contains(id)) {
          batch.add(new IndexChange.Remove(id));
          removed++;
        }
      }
      flush();
    }

    void flush() {
      if (!batch.isEmpty()) {
        convergence.write(List.copyOf(batch));
        batch.clear();
        batchCharacters = 0;
      }
    }
  }
}
