package dev.isnad.index;

import java.util.List;

/**
 * What a search brought.
 *
 * @param hits best first
 * @param corrections words that were mended, as far as the hits hold what was searched instead
 */
public record Found(List<Hit> hits, List<Correction> corrections) {
  public Found {
    hits = List.copyOf(hits);
    corrections = List.copyOf(corrections);
  }
}
