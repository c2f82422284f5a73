package dev.isnad.arabic;

/**
 * A word of a text.
 *
 * @param text as it is written
 * @param folded its form for matching, see {@link ArabicFolding#fold}
 * @param span where it stands
 */
public record Word(String text, String folded, Span span) {}
