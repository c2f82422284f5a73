package dev.isnad.telegram;

import java.util.Optional;

/**
 * Where a message came from, and so where its answer belongs.
 *
 * @param chat the chat's id
 * @param thread the topic within a forum
 * @param replyTo the message to reply to; in private chats there is no need
 */
record Place(long chat, Optional<Integer> thread, Optional<Integer> replyTo) {
  /** One conversation for each chat and topic. */
  String conversation() {
    return "telegram:" + chat + thread.map(topic -> ":" + topic).orElse("");
  }

  /** The same topic after its group has moved to another id. */
  Place movedTo(long newChat) {
    return new Place(newChat, thread, Optional.empty());
  }
}
