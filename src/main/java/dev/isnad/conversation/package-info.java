/**
 * Who asked what before. {@link dev.isnad.conversation.Conversations} is the door: it keeps the
 * last turns of every conversation, lets its questions take turns, and hands each with its history
 * to the answer room. Memory is bounded and forgets idle conversations; what is kept longer
 * (records, feedback, quotas) will live here too, behind the same door.
 */
@NullMarked
package dev.isnad.conversation;

import org.jspecify.annotations.NullMarked;
