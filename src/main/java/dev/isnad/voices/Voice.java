package dev.isnad.voices;

import dev.isnad.arabic.Span;
import java.util.Optional;

/**
 * Whose words a sentence of a report carries.
 *
 * @param speaker who says it, as fully as the report names them; empty where the outlet itself
 *     speaks, or the report does not say whose words these are
 * @param resolved whether the sentence itself leaves open who that is: {@code وقال السفير}, {@code
 *     وأضاف}
 * @param verbatim whether the sentence is the speaker's own wording, in quotation marks
 * @param opening what introduces the told part in the sentence, where nothing but the speaker and
 *     the occasion stands between
 * @param occasion to whom or on what occasion it was said, in the report's words: {@code في مقابلة
 *     مع …}
 * @param told where in the sentence that stands which is told
 */
public record Voice(
    Optional<String> speaker,
    boolean resolved,
    boolean verbatim,
    Optional<Opening> opening,
    Optional<String> occasion,
    Span told) {
  /**
   * {@code قال … إن}.
   *
   * @param verb without a letter tied to its front
   * @param that the word after which it is told, or a colon
   */
  record Opening(String verb, String that) {
    static final String COLON = ":";
  }

  /** The outlet's own statement. */
  static Voice ofOutlet(Span sentence) {
    return new Voice(Optional.empty(), false, false, Optional.empty(), Optional.empty(), sentence);
  }

  /** Somebody's words as the outlet tells them. */
  static Voice reported(Optional<String> speaker, boolean resolved, Span sentence) {
    return new Voice(speaker, resolved, false, Optional.empty(), Optional.empty(), sentence);
  }

  Voice on(Optional<String> otherOccasion) {
    return new Voice(speaker, resolved, verbatim, opening, otherOccasion, told);
  }
}
