package dev.isnad.grounding;

import java.util.List;

/** What the gate decided about a written sentence, and why. */
public sealed interface Verdict {
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
   * It is not shown.
   *
   * @param detail the words of the sentence that speak against it; empty where it is all of it
   */
  record Held(Reason reason, String detail) implements Verdict {
    public static Held because(Reason reason) {
      return new Held(reason, "");
    }
  }

  /** Why a sentence is held. */
  enum Reason {
    /** It cites nothing, and no passage supports it alone. */
    NO_CITATION,
    /** It cites passages that do not exist, and no passage supports it alone. */
    UNKNOWN_CITATION,
    NUMBER,
    /** The number is there and counts something else. */
    COUNTED,
    /** The numbers are there the other way round. */
    NUMBERS_EXCHANGED,
    DATE,
    NAME,
    QUOTE,
    NEGATION,
    WORDS,
    /** Words are there that no one sentence of the report says together. */
    NO_SUCH_SENTENCE,
    /** A few words over and over. */
    SAYS_NOTHING,
    SPEAKER,
    /** Somebody's opinion as if it were a fact. */
    OPINION,
    ROLES,
    /** A person with an office that the reports give to another. */
    OFFICE,
    /** What the report says of a part, said of the whole. */
    PART_OF_WHOLE,
    /** What is planned, expected or suspected, told as done. */
    NOT_ACTUAL,
    /** A cause that the report does not give. */
    CAUSE,
    UNFINISHED,
    NOT_ARABIC,
    /** It says again what was said. */
    REPETITION,
    /** The answer is as long as it may be. */
    OVER_LIMIT,
    /** The model's own refusal, in place of which the program's own is shown. */
    REFUSAL,
    /** What is said to be missing from the reports brings in something new. */
    MISSING_PART
  }
}
