package dev.isnad.answer;

import java.util.List;

/**
 * A finished answer: the one form that every door shows.
 *
 * @param id permanent id of this answer
 * @param question what was asked, as the reader wrote it
 * @param status what became of it
 * @param text all sentences in order, each followed by its markers, such as {@code [1]}
 * @param sentences the same, one by one
 * @param sources what the sentences cite, in the order of {@link Source#n()}; where the reports do
 *     not answer, the nearest reports
 * @param model the model that wrote it, or {@code extractive}
 * @param tookMs milliseconds from question to end
 */
public record Answer(
    String id,
    String question,
    AnswerStatus status,
    String text,
    List<AnswerSentence> sentences,
    List<Source> sources,
    String model,
    long tookMs) {
  public Answer {
    sentences = List.copyOf(sentences);
    sources = List.copyOf(sources);
  }

  /** Whether the question could not be worked on; {@code text} then says so to the reader. */
  public boolean failed() {
    return status == AnswerStatus.FAILED;
  }
}
