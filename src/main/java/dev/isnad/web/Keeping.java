package dev.isnad.web;

import dev.isnad.answer.AnswerRecord;
import java.util.Optional;

/** What this door needs of the answers that are kept. */
@FunctionalInterface
interface Keeping {
  /**
   * The answer with this id.
   *
   * @throws dev.isnad.conversation.RecordsException where it cannot be read at the moment
   */
  Optional<AnswerRecord> find(String id);
}
