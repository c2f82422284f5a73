package dev.isnad.app;

import dev.isnad.app.settings.Settings;
import dev.isnad.article.ArticleStore;
import dev.isnad.index.IndexInUseException;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.publish.CatchUp;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the index is opened, according to what it is needed for. */
enum IndexAccess {
  /** For whoever keeps it: the one process that may write it. */
  OWNING {
    @Override
    PassageIndex open(Settings settings, ArticleStore articles) {
      return PassageIndexes.openLucene(settings.index());
    }
  },

  /**
   * For one question: made to agree with the reports first or, where a server runs and does that
   * all the time, only read.
   */
  ASKING {
    @Override
    PassageIndex open(Settings settings, ArticleStore articles) {
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (true) {
        try {
          return caughtUp(PassageIndexes.openLucene(settings.index()), articles);
        } catch (IndexInUseException e) {
          Optional<PassageIndex> kept = filled(settings);
          if (kept.isPresent()) {
            return kept.get();
          }
          if (System.nanoTime() > deadline) {
            throw e;
          }
          pause();
        }
      }
    }
  };

  private static final Logger LOG = LoggerFactory.getLogger(IndexAccess.class);

  /** How long the first indexing of another process is waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofMillis(100);

  abstract PassageIndex open(Settings settings, ArticleStore articles);

  private static PassageIndex caughtUp(PassageIndex index, ArticleStore articles) {
    try {
      new CatchUp(articles, index).run().problems().forEach(problem -> LOG.warn("{}", problem));
      return index;
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }

  private static Optional<PassageIndex> filled(Settings settings) {
    Optional<PassageIndex> kept = PassageIndexes.openLuceneReadOnly(settings.index());
    if (kept.isPresent() && kept.get().scope().articles() == 0) {
      kept.get().close();
      return Optional.empty();
    }
    return kept;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the index", e);
    }
  }
}
