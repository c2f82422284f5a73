package dev.isnad.arabic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a text names.
 *
 * @param value its value without trailing zeros: {@code 25000} for {@code خمسة وعشرون ألفا}; a
 *     percentage as it is said, 20 for {@code 20%}
 * @param unit what is counted, in the singular ({@code دولار}), or {@link Numbers#PERCENT}; empty
 *     where the text does not say or the word is not a known unit
 * @param span where the number stands, with its per cent sign or the unit that carries a dual,
 *     without other units
 */
public record NumberMention(BigDecimal value, Optional<String> unit, Span span) {}
