package dev.isnad.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the reports are kept: the truth from which everything else is derived. Safe for use by
 * several threads.
 */
public interface ArticleStore {
  /** The report with this id, whatever its status. */
  Optional<Article> find(String id);

  /**
   * Hands every readable report, whatever its status, to {@code reader}, one at a time.
   *
   * @return what could not be read, and how to mend it; the rest was read all the same
   */
  List<CorpusProblem> read(Consumer<? super Article> reader);

  /**
   * Writes the report; when this returns, it is on the disk and survives a power cut.
   *
   * @throws ArticleStoreException where it cannot be written; the earlier state is then untouched
   */
  void save(Article article);
}
