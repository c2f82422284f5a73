/**
 * Who asked what before, and what was answered. {@link dev.isnad.conversation.Conversations} is the
 * door: it keeps the last turns of every conversation, lets its questions take turns, and hands
 * each with its history to the answer room. Memory is bounded and forgets idle conversations.
 *
 * <p>Answers are kept with their evidence in {@link dev.isnad.conversation.AnswerRecords}, over
 * JDBC in a {@link dev.isnad.conversation.Database}; turns of conversations that are not in memory
 * are recalled from there. {@code RecordKeeper} stands between, so that no reader waits for the
 * database; {@code Retention} deletes what is old. Feedback and quotas will live here too.
 */
@NullMarked
package dev.isnad.conversation;

import org.jspecify.annotations.NullMarked;
