package dev.isnad.index;

/**
 * A passage that was found.
 *
 * @param score how well it fits, higher is better; comparable within one search only
 */
public record Hit(Passage passage, double score) {}
