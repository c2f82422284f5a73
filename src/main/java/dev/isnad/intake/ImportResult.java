package dev.isnad.intake;

import dev.isnad.article.Article;
import java.util.List;
import java.util.Optional;

/**
 * What became of one draft.
 *
 * @param outcome what was done, or, in a dry run, would have been
 * @param article as it is in the store now; for {@code UNCHANGED} the one that was there before
 * @param like the report of the store, or of the same import, that says nearly the same
 * @param doubts what a moderator should look at
 */
public record ImportResult(
    Outcome outcome, Article article, Optional<LikeReport> like, List<Doubt> doubts) {
  public ImportResult {
    doubts = List.copyOf(doubts);
  }

  /** What was done with a draft. */
  public enum Outcome {
    /** Saved as a draft, as asked. */
    SAVED,
    /** Saved and published. */
    PUBLISHED,
    /** To be published, but saved as a draft, for its publisher is not known. */
    HELD,
    /** The store had it already; nothing was done. */
    UNCHANGED
  }
}
