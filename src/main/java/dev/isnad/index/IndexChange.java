package dev.isnad.index;

import java.util.List;

/** One report's change to the index. */
public sealed interface IndexChange {
  /** The report it is about. */
  String articleId();

  /**
   * These passages take the place of whatever the index held of the report.
   *
   * @param revision the report's revision, for {@link PassageIndex#revisions()}
   * @param passages all its passages; empty is allowed (a draft, known but not findable)
   */
  record Replace(String articleId, String revision, List<Passage> passages) implements IndexChange {
    public Replace {
      passages = List.copyOf(passages);
    }
  }

  /** The report leaves the index. */
  record Remove(String articleId) implements IndexChange {}
}
