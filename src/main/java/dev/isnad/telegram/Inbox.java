package dev.isnad.telegram;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Takes updates as they are polled and puts what is for us into its chat's lane, each update once.
 * Nothing leaves {@link #consume}: an exception there would end the library's polling without a
 * sound.
 */
final class Inbox implements LongPollingUpdateConsumer {
  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
  private static final int REMEMBERED = 10_000;

  private final UpdateReader reader;
  private final Lanes lanes;
  private final Clerk clerk;
  private final Map<Integer, Boolean> seen =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * Chats that were told that they send too much, until they send something that finds its place.
   */
  private final Set<String> told = new HashSet<>();

  private volatile boolean consuming;

  Inbox(UpdateReader reader, Lanes lanes, Clerk clerk) {
    this.reader = reader;
    this.lanes = lanes;
    this.clerk = clerk;
  }

  /** Whether updates are being taken in at this moment, which may have to wait for room. */
  boolean isConsuming() {
    return consuming;
  }

  @Override
  public synchronized void consume(List<Update> updates) {
    consuming = true;
    try {
      for (Update update : updates) {
        take(update);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      consuming = false;
    }
  }

  /** Nothing is held here that would have to be let go of. */
  @Override
  public void close() {}

  private void take(Update update) throws InterruptedException {
    if (seen.containsKey(update.getUpdateId())) {
      return;
    }
    try {
      put(reader.read(update));
    } catch (RuntimeException e) {
      LOG.error("Update {} could not be taken in", update.getUpdateId(), e);
    }
    seen.put(update.getUpdateId(), true);
  }

  private void put(Incoming incoming) throws InterruptedException {
    Optional<Place> place = place(incoming);
    if (place.isEmpty()) {
      return;
    }
    String chat = place.get().conversation();
    if (lanes.offer(chat, () -> clerk.reply(incoming))) {
      told.remove(chat);
    } else if (told.size() < REMEMBERED && told.add(chat)) {
      LOG.warn("{} sends more than may wait", chat);
      lanes.offer(chat + " busy", () -> clerk.busy(place.get()));
    }
  }

  private static Optional<Place> place(Incoming incoming) {
    return switch (incoming) {
      case Incoming.Asked asked -> Optional.of(asked.place());
      case Incoming.Told message -> Optional.of(message.place());
      case Incoming.Forgotten forgotten -> Optional.of(forgotten.place());
      case Incoming.NotForUs none -> Optional.empty();
    };
  }
}
