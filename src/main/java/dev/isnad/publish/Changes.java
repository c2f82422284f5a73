package dev.isnad.publish;

import dev.isnad.article.FolderArticleStore;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Changes that came together. Used by one thread. */
final class Changes {
  private final Set<String> ids = new HashSet<>();
  private boolean anything;

  void add(Path entry) {
    FolderArticleStore.idOf(entry).ifPresentOrElse(ids::add, this::anything);
  }

  void anything() {
    anything = true;
  }

  /** What to tell; nothing where only files that do not belong were touched. */
  Optional<CorpusChange> result() {
    if (anything) {
      return Optional.of(new CorpusChange.Anything());
    }
    return ids.isEmpty() ? Optional.empty() : Optional.of(new CorpusChange.Reports(ids));
  }
}
