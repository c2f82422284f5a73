package dev.isnad.web;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import java.time.ZoneId;
import java.util.function.Consumer;

/** What this door needs of conversations: one question answered, and told of as it happens. */
@FunctionalInterface
interface Asking {
  /** Works until the answer is whole; interrupting the thread gives the work up. */
  Answer ask(String conversation, String question, ZoneId zone, Consumer<AnswerEvent> events);
}
