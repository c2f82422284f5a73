package dev.isnad.arabic;

/**
 * A date that a text names.
 *
 * @param date what is named
 * @param span where the words of the date stand
 */
public record DateMention(PartialDate date, Span span) {}
