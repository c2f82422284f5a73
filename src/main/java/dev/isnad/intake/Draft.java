package dev.isnad.intake;

import dev.isnad.article.Article;
import java.util.List;

/**
 * A report as it was read, before a moderator looked at it.
 *
 * @param article with the status {@code DRAFT}; its publisher is {@link #UNKNOWN_PUBLISHER} where
 *     the source names none
 * @param doubts in the order in which they came up
 */
public record Draft(Article article, List<Doubt> doubts) {
  /** Stands for the publisher until a moderator names one. */
  public static final String UNKNOWN_PUBLISHER = "غير معروف";

  public Draft {
    doubts = List.copyOf(doubts);
  }

  /** Whether the source named who published the report. */
  public boolean namesPublisher() {
    return !article.publisher().equals(UNKNOWN_PUBLISHER);
  }
}
