package dev.isnad.telegram;

/** What an update means to us. */
sealed interface Incoming {
  /** Somebody asks. */
  record Asked(Place place, String question) implements Incoming {}

  /** Somebody is told something that needs no report: a key of {@link Phrases}. */
  record Told(Place place, String phrase) implements Incoming {}

  /** Somebody begins a new conversation. */
  record Forgotten(Place place) implements Incoming {}

  /** It is not meant for us. */
  record NotForUs() implements Incoming {}
}
