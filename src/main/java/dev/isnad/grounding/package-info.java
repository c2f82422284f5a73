/**
 * Whether the reports say what a sentence says. {@link dev.isnad.grounding.SentenceGate} is the
 * door: it holds a written sentence against the passages of its question and gives a {@link
 * dev.isnad.grounding.Verdict}. It judges by comparing numbers, dates, names, quotes, denials and
 * words, never by asking a model; what it cannot follow it holds.
 *
 * <p>{@code Assertion} takes a sentence apart into {@code Statement}s of {@code Token}s, {@code
 * Ground} does so once for each passage, {@code ClauseSupport} finds the report's sentences that
 * may say a statement, and {@code StatementRules} holds the two side by side, one small class a
 * rule, each given the same {@code Comparison}. {@code Support} adds what a whole sentence must
 * have. {@code StandIn} finds the report's own sentence for one that is held: a {@link
 * dev.isnad.grounding.Candidate}, a sentence of a passage that may be quoted, which the writers
 * choose among, too.
 */
@NullMarked
package dev.isnad.grounding;

import org.jspecify.annotations.NullMarked;
