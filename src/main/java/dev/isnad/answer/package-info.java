/**
 * The whole question. {@link dev.isnad.answer.Answerer} is the door, and reads from top to bottom:
 * small talk is answered by {@code SmallTalk}; a follow-up is made understandable alone ({@code
 * FollowUpRules}, or {@code FollowUpModel} where a model is configured); the retriever finds
 * passages; a {@code Writer} writes onto a {@code Page}, which numbers sources and releases {@link
 * dev.isnad.answer.AnswerEvent}s.
 *
 * <p>How a sentence is judged: {@code Assertion} takes it apart into statements, {@code Ground}
 * does so once for each passage, {@code ClauseSupport} finds the report's sentences that may say a
 * statement, and {@code StatementRules} holds the two side by side, one small class a rule. {@code
 * Decisions} puts each verdict into words for moderators.
 *
 * <p>There are two writers. {@code ExtractiveWriter} quotes the one to three sentences that {@code
 * Extraction} finds best, or declines. {@code ModelWriter} lets a model write, and {@code
 * SentenceGate} lets through only what the cited passages support; it judges by comparing numbers,
 * dates, names, quotes, denials and words, never by asking a model. Where no model answers, or
 * nothing that it wrote is supported, the extractive writer takes its place. A refusal says what
 * was searched and shows the nearest reports.
 */
@NullMarked
package dev.isnad.answer;

import org.jspecify.annotations.NullMarked;
