package dev.isnad.voices;

import dev.isnad.arabic.Span;

/** A place or a person that a sentence gives as what a question asks for. */
sealed interface Given permits GivenPlaces, GivenPerson {
  /** Whether both are the same. */
  boolean isSame(Given other);

  /** Whether they are two; where neither holds, nobody can tell: a quarter, and a city. */
  boolean isOther(Given other);

  /** Whether a text speaks of it, too. */
  boolean isIn(String text);

  /** Whether the words at this place of the sentence are a part of what is given. */
  boolean holds(Span place);

  /** Whether two stretches of one text share a character. */
  static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
