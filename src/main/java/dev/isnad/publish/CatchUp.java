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
import java.util.Set;

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
    Run run = new Run(index.revisions(), new Convergence(store, index));
    List<CorpusProblem> problems = store.read(run::see);
    run.flush();
    boolean allSeen = problems.stream().noneMatch(CorpusProblem::hidesOthers);
    if (allSeen) {
      problems.forEach(problem -> problem.articleId().ifPresent(run.seen::add));
      run.removeUnseen();
      index.caughtUp();
    }
    return new Report(run.added, run.changed, run.removed, problems);
  }

  private static final class Run {
    /**
     * Articles, and characters of them, that are written at once: enough to make a commit cheap.
     */
    private static final int BATCH = 256;

    private static final int BATCH_CHARACTERS = 4_000_000;

    private final Map<String, String> known;
    private final Convergence convergence;
    private final Set<String> seen = new HashSet<>();
    private final List<IndexChange> batch = new ArrayList<>();
    private int batchCharacters;
    private int added;
    private int changed;
    private int removed;

    Run(Map<String, String> known, Convergence convergence) {
      this.known = known;
      this.convergence = convergence;
    }

    void see(Article article) {
      seen.add(article.id());
      String before = known.get(article.id());
      if (article.revision().equals(before)) {
        return;
      }
      added += before == null ? 1 : 0;
      changed += before == null ? 0 : 1;
      batch.add(Convergence.change(article));
      batchCharacters += article.text().length();
      if (batch.size() >= BATCH || batchCharacters >= BATCH_CHARACTERS) {
        flush();
      }
    }

    void removeUnseen() {
      for (String id : known.keySet()) {
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
