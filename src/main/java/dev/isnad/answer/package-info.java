/**
 * The whole question. {@link dev.isnad.answer.Answerer} is the door, and reads from top to bottom:
 * small talk is answered by {@code SmallTalk}; a follow-up is made understandable alone ({@code
 * FollowUpRules}, or {@code FollowUpModel} where a model is configured); the retriever finds
 * passages; a {@code Writer} writes onto a {@code Page}, which numbers sources and releases {@link
 * dev.isnad.answer.AnswerEvent}s.
 *
 * <p>There are two writers. {@code ExtractiveWriter} quotes the one to three sentences that room
 * {@code extraction} finds best, or declines; {@code Quoting} says with room {@code voices} who
 * speaks in them. {@code ModelWriter} lets a model write, and {@code WrittenSentences} lets through
 * only what room {@code grounding} finds in the cited passages; {@code Decisions} puts each verdict
 * into words for moderators. Where no model answers, or nothing that it wrote is supported, the
 * extractive writer takes its place. A refusal says what was searched and shows the nearest
 * reports.
 *
 * <p>An {@link dev.isnad.answer.AnswerRecord} keeps an answer with its evidence, and {@link
 * dev.isnad.answer.ShownAnswer} shows it again later.
 */
@NullMarked
package dev.isnad.answer;

import org.jspecify.annotations.NullMarked;
