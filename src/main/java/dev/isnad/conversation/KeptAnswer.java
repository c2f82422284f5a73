package dev.isnad.conversation;

import dev.isnad.answer.AnswerRecord;
import java.util.Optional;

/**
 * An answer as it was kept; for moderators, not for readers.
 *
 * @param record what the answer rests on
 * @param conversation a hash of the conversation's id, while the conversation can be continued; see
 *     {@link AnswerRecords}
 */
public record KeptAnswer(AnswerRecord record, Optional<String> conversation) {}
