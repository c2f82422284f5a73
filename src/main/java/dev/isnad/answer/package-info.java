/**
 * The whole question on one screen: rewrite, retrieve, write, check, cite. Doors call {@code
 * Answerer} and receive {@link dev.isnad.answer.AnswerEvent}s.
 */
@NullMarked
package dev.isnad.answer;

import org.jspecify.annotations.NullMarked;
