package dev.isnad.answer;

import java.util.List;
import java.util.stream.Collectors;

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

  /** The sentence followed by its markers, such as {@code [1][2]}. */
  String marked() {
    return citations.isEmpty()
        ? text
        : text
            + citations.stream()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining("", " ", ""));
  }
}
