package dev.isnad.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.isnad.article.Article;
import dev.isnad.article.Status;
import java.util.Locale;
import java.util.Optional;

/** What became of a report since an answer cited it. */
public enum EvidenceState {
  /** It still says what it said then, to the letter. */
  UNCHANGED,
  /** Something of it has changed since; whether the quoted words stand in it is another matter. */
  CHANGED,
  /** It was withdrawn. */
  WITHDRAWN,
  /** It is no longer among the published reports, and nobody said why. */
  REMOVED;

  /**
   * The state of a report.
   *
   * @param revision that an answer cited
   * @param article as it is now
   */
  static EvidenceState of(String revision, Optional<Article> article) {
    if (article.isEmpty()) {
      return REMOVED;
    }
    Status status = article.get().status();
    return switch (status) {
      case PUBLISHED -> article.get().revision().equals(revision) ? UNCHANGED : CHANGED;
      case WITHDRAWN -> WITHDRAWN;
      case DRAFT -> REMOVED;
    };
  }

  /**
   * Whether readers may still see what the report said. They may not once it is gone: who deletes a
   * report may have had as good a reason as who withdraws one.
   */
  public boolean isShown() {
    return this == UNCHANGED || this == CHANGED;
  }

  /** The name in JSON, such as {@code unchanged}. */
  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
