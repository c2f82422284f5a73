package dev.isnad.publish;

import java.util.Set;

/** What has changed in the corpus folder, as far as the file system tells. */
public sealed interface CorpusChange {
  /** Only these reports' own files. */
  record Reports(Set<String> ids) implements CorpusChange {
    public Reports {
      ids = Set.copyOf(ids);
    }
  }

  /** Bulk files, folders, or more than the system could keep count of. */
  record Anything() implements CorpusChange {}
}
