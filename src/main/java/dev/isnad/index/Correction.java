package dev.isnad.index;

/**
 * A word that the index does not know, and what was searched instead of it.
 *
 * @param word as it stands in what was asked; two words where they were searched as one
 * @param instead as the passages found spell it
 */
public record Correction(String word, String instead) {}
