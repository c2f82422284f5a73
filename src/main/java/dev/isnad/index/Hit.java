package dev.isnad.index;

import java.util.List;

/**
 * A passage that was found.
 *
 * @param score how well it fits, higher is better; comparable within one search only
 * @param alsoIn passages of other reports that tell the same in nearly the same words, best first
 */
public record Hit(Passage passage, double score, List<Passage> alsoIn) {
  public Hit {
    alsoIn = List.copyOf(alsoIn);
  }

  /** A passage that no other report repeats, as far as is known. */
  public Hit(Passage passage, double score) {
    this(passage, score, List.of());
  }
}
