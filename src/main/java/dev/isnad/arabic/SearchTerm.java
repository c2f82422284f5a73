package dev.isnad.arabic;

import java.util.List;

/**
 * A word to search.
 *
 * @param word folded, as {@link ArabicFolding} leaves it
 * @param weight how much it counts beside the question's other words, above 0 to 1
 * @param readings what may stand in a report in its place; most likely first
 */
public record SearchTerm(String word, double weight, List<Reading> readings) {
  public SearchTerm {
    readings = List.copyOf(readings);
  }

  /**
   * Another word that a report may have instead.
   *
   * @param word folded
   * @param weight what the term weighs if this reading is the right one
   * @param kind how it was found
   */
  public record Reading(String word, double weight, Kind kind) {}

  /** How a reading was found, and so how far it is to be trusted. */
  public enum Kind {
    /** The same word without a particle: worth searching where the index hardly knows the word. */
    PARTICLE,
    /** A standard word for one of a dialect: worth searching beside it. */
    DIALECT,
    /**
     * The word and its neighbour in the question as one: worth searching if a blank parted them.
     */
    JOINED,
    /** The word without one of asking: worth searching if a blank between them was left out. */
    PARTED,
    /** A word near in meaning: counts a little where the word itself is missing. */
    RELATED
  }
}
