package dev.isnad.answer;

import java.util.Optional;

/**
 * A question that was answered.
 *
 * @param turn what later questions of the conversation may refer to; empty after small talk and
 *     failures
 */
public record Exchange(Answer answer, Optional<Turn> turn) {}
