package dev.isnad.telegram;

import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Replies to one incoming message, whatever happens meanwhile. Thread-safe. */
final class Clerk {
  private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);

  private final Questions questions;
  private final ZoneId zone;
  private final TelegramClient client;
  private final Outbox outbox;
  private final String ourName;

  Clerk(Questions questions, ZoneId zone, TelegramClient client, Outbox outbox, String ourName) {
    this.questions = questions;
    this.zone = zone;
    this.client = client;
    this.outbox = outbox;
    this.ourName = ourName;
  }

  void reply(Incoming incoming) {
    switch (incoming) {
      case Incoming.Asked asked ->
          sure(asked.place(), () -> outbox.send(asked.place(), answer(asked)));
      case Incoming.Told told -> sure(told.place(), () -> say(told.place(), told.phrase()));
      case Incoming.Forgotten forgotten ->
          sure(
              forgotten.place(),
              () -> {
                questions.forget(forgotten.place().conversation());
                say(forgotten.place(), "new");
              });
      case Incoming.NotForUs none -> {}
    }
  }

  /** More has come from this chat than may wait. */
  void busy(Place place) {
    sure(place, () -> say(place, "busy"));
  }

  private RichText answer(Incoming.Asked asked) {
    Place place = asked.place();
    Typing typing = Typing.in(place, client);
    try {
      return AnswerText.of(questions.ask(place.conversation(), asked.question(), zone));
    } finally {
      typing.close();
    }
  }

  private void say(Place place, String phrase) throws InterruptedException {
    outbox.send(place, RichText.plain(Phrases.say(phrase, "@" + ourName)));
  }

  private interface Work {
    void run() throws InterruptedException;
  }

  private void sure(Place place, Work work) {
    try {
      try {
        work.run();
      } catch (RuntimeException e) {
        LOG.error("A message in {} could not be answered", place.conversation(), e);
        say(place, "failed");
      }
    } catch (InterruptedException e) {
      LOG.warn("The door was closed before a message in {} was answered", place.conversation());
      Thread.currentThread().interrupt();
    }
  }
}
