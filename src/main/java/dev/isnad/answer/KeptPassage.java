package dev.isnad.answer;

import dev.isnad.index.Passage;
import java.util.Optional;

/**
 * A passage as it was when an answer was written.
 *
 * @param n its number in the answer ({@link Source#n()}), from 1; 0 where it got none
 * @param articleId the report
 * @param revision the state of the report that it was cut from
 * @param title the report's headline then
 * @param start offset of the text in that state of the report, in UTF-16 units
 * @param end offset after it
 * @param text the passage, word for word
 * @param score how well it fitted the question, comparable within one answer only; empty where it
 *     was not found by the search itself
 */
public record KeptPassage(
    int n,
    String articleId,
    String revision,
    String title,
    int start,
    int end,
    String text,
    Optional<Double> score) {
  static KeptPassage of(int n, Passage passage, Optional<Double> score) {
    return new KeptPassage(
        n,
        passage.articleId(),
        passage.revision(),
        passage.title(),
        passage.start(),
        passage.end(),
        passage.text(),
        score);
  }
}
