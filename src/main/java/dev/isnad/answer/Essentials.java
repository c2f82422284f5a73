package dev.isnad.answer;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Word;
import java.util.List;

/** What a sentence must have beyond words in common with the question: all that the question names. */
final class Essentials {
  private final List<Word> nameWords;
  private final Relevance relevance;

  Essentials(QuestionReading reading, Relevance relevance) {
    this.nameWords = reading.contentWords().stream().filter(word -> isName(word, reading)).toList();
    this.relevance = relevance;
  }

  boolean holdFor(Candidate candidate) {
    return nameWords.stream().allMatch(word -> relevance.isNear(word, candidate));
  }

  private static boolean isName(Word word, QuestionReading reading) {
    for (NameMention name : reading.names()) {
      if (name.span().start() <= word.span().start() && word.span().end() <= name.span().end()) {
        return true;
      }
    }
    return false;
  }
}
