package dev.isnad.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a question. */
public enum AnswerStatus {
  /** Every part of the question is answered by the reports. */
  ANSWERED,
  /** The reports answer some of it, or not all that was written could be supported. */
  PARTLY_ANSWERED,
  /** The reports do not answer it. */
  NOT_IN_REPORTS,
  /** A model was configured but none answered: the reports' own sentences are quoted instead. */
  DEGRADED,
  /** A greeting, thanks or the like: nothing was searched. */
  SMALL_TALK,
  /** It could not be worked on: a fault of ours, not of the reports. */
  FAILED;

  /** The name in JSON, such as {@code not_in_reports}. */
  @JsonValue
  public String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
