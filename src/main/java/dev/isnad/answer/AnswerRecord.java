package dev.isnad.answer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an answer rests on, kept so that its evidence can be shown and examined later,
 * whatever becomes of the reports.
 *
 * @param answer as the reader saw it, or was told that there was none
 * @param understood the question as it was understood, without need of what came before; empty
 *     where work ended earlier
 * @param searchedFor what was searched, in Arabic script and with misspelled words mended
 * @param askedAt when
 * @param timeZone the reader's; decides what "today" meant
 * @param passages what was found, and so what the writer could be given: first those that have
 *     numbers in the answer, then the others, best first
 * @param promptVersion of the prompt that a model was asked with, 12 hexadecimal digits of its
 *     file's SHA-256; empty where none was asked
 * @param rewritePromptVersion the same of the prompt that a model was asked with to rewrite a
 *     follow-up; empty where none was asked, and in records from before it was kept
 * @param decisions what was decided about each sentence that a model wrote; for moderators only
 * @param timings how long it took
 */
public record AnswerRecord(
    Answer answer,
    Optional<String> understood,
    Optional<String> searchedFor,
    Instant askedAt,
    ZoneId timeZone,
    List<KeptPassage> passages,
    Optional<String> promptVersion,
    Optional<String> rewritePromptVersion,
    List<Decision> decisions,
    Timings timings) {
  public AnswerRecord {
    passages = List.copyOf(passages);
    decisions = List.copyOf(decisions);
  }

  /**
   * How long an answer took, in milliseconds.
   *
   * @param retrieve finding passages
   * @param write from then to the answer's end
   * @param total from question to end
   */
  public record Timings(long retrieve, long write, long total) {}

  /** What later questions of the conversation may refer to; empty after small talk and failures. */
  public Optional<Turn> turn() {
    return answer.failed()
        ? Optional.empty()
        : understood.map(question -> new Turn(answer.question(), question, answer.text()));
  }
}
