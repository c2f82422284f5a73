package dev.isnad.answer;

import java.util.List;
import java.util.Optional;

/** Makes a follow-up understandable without what came before. */
interface Standalone {
  /**
   * A question as it was understood.
   *
   * @param question in full; the reader's words where they need nothing
   * @param promptVersion of the prompt that a model was asked with to rewrite it, also where its
   *     rewriting did not stand; empty where none was asked
   */
  record Understood(String question, Optional<String> promptVersion) {
    static Understood byRules(String question) {
      return new Understood(question, Optional.empty());
    }
  }

  /**
   * @param asked the reader's words, cleaned
   * @param history earlier turns, oldest first
   */
  Understood understand(String asked, List<Turn> history);
}
