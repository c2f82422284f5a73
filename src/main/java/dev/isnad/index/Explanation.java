package dev.isnad.index;

import java.util.List;

/**
 * Why a passage has its score.
 *
 * @param score the sum of the parts
 * @param words the words searched, in their order, and how they stand in the passage
 * @param parts what each kind of evidence brought
 */
public record Explanation(double score, List<WordSeen> words, List<Part> parts) {
  public Explanation {
    words = List.copyOf(words);
    parts = List.copyOf(parts);
  }

  /**
   * A share of the score.
   *
   * @param label what it was given for, in Arabic
   * @param value may be negative
   */
  public record Part(String label, double value) {}

  /**
   * A word searched.
   *
   * @param word as it stands in what was asked
   * @param passages how many passages of the index hold it
   * @param agreement how closely a word of this passage agrees with it
   * @param inTitle whether one of the report's headline does
   */
  public record WordSeen(String word, int passages, Agreement agreement, boolean inTitle) {}

  /** How closely two words agree. */
  public enum Agreement {
    /** The passage lacks the word. */
    MISSING,
    /** The same consonants: another spelling, a broken plural, a relative. */
    ROOT,
    /** The same word with other particles or endings. */
    STEM,
    /** Written alike. */
    EXACT
  }
}
