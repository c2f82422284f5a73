package dev.isnad.eval;

import java.util.List;
import java.util.Set;

/**
 * Texts, questions about them, and which text answers which.
 *
 * @param name the folder's name
 */
record EvaluationSet(String name, List<Text> texts, List<Question> questions) {
  EvaluationSet {
    texts = List.copyOf(texts);
    questions = List.copyOf(questions);
  }

  /** A text of the set; the title may be empty. */
  record Text(String id, String title, String body) {
    /** All that a reader would see of it. */
    String whole() {
      return title + "\n" + body;
    }
  }

  /**
   * A question of the set.
   *
   * @param answers strings of which one stands in a right text; empty where the set has none
   * @param relevant ids of the texts that answer it, at least one
   */
  record Question(String id, String text, List<String> answers, Set<String> relevant) {
    Question {
      answers = List.copyOf(answers);
      relevant = Set.copyOf(relevant);
    }
  }
}
