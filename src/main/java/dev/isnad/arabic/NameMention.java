package dev.isnad.arabic;

/**
 * A likely proper name in a text.
 *
 * @param text as it is written, without a one-letter word tied to its front
 * @param span where it stands
 */
public record NameMention(String text, Span span) {}
