package dev.isnad.index;

/**
 * How much an index is used to a word.
 *
 * @param word as it was asked about
 * @param passages how many passages hold it in any form of the same stem; 0 where none does
 * @param alike how many hold a word of the same consonants, which may be another form of it, or
 *     another spelling
 */
public record WordUse(String word, long passages, long alike) {}
