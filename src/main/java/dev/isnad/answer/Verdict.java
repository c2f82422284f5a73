package dev.isnad.answer;

import java.util.List;

/** What the gate decided about a written sentence, and why: for the log and for moderators. */
sealed interface Verdict {
  /**
   * The cited passages support it.
   *
   * @param citations numbers of the passages it stands on, ascending
   * @param mended whether the writer's own citations were missing or wrong
   */
  record Supported(List<Integer> citations, boolean mended) implements Verdict {
    public Supported {
      citations = List.copyOf(citations);
    }
  }

  /**
   * No passage supports it: it is not shown.
   *
   * @param detail what was not found, for people
   */
  record Held(Reason reason, String detail) implements Verdict {}

  /** Why a sentence is held. */
  enum Reason {
    NO_CITATION,
    NUMBER,
    DATE,
    NAME,
    QUOTE,
    NEGATION,
    WORDS,
    SPEAKER,
    ROLES,
    UNFINISHED,
    NOT_ARABIC
  }
}
