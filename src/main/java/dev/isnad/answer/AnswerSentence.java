package dev.isnad.answer;

import java.util.List;

/**
 * One sentence that a reader sees.
 *
 * @param text the sentence without citation markers
 * @param citations numbers of the sources it stands on ({@link Source#n()}), ascending; empty only
 *     in small talk and in saying what the reports do not answer
 */
public record AnswerSentence(String text, List<Integer> citations) {
  public AnswerSentence {
    citations = List.copyOf(citations);
  }
}
