package dev.isnad.answer;

import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Word;
import java.util.List;

/**
 * What a sentence must have beyond words in common with the question: all that the question names.
 */
final class Essentials {
  private final List<Word> nameWords;
  private final Relevance relevance;

  Essentials(QuestionReading reading, Relevance relevance) {
    this.nameWords =
        reading.contentWords().stream()
            .filter(word -> NamedWords.isNamed(word, reading.names()))
            .toList();
    this.relevance = relevance;
  }

  boolean holdFor(Candidate candidate) {
    return nameWords.stream().allMatch(word -> relevance.isNear(word, candidate));
  }
}
