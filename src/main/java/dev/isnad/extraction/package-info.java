/**
 * Which of the reports' own sentences answer a question, and whether any does. A {@link
 * dev.isnad.extraction.Brief} is the question with what was found. {@link
 * dev.isnad.extraction.Extraction} chooses with two small models that ship with the program: {@code
 * Features} are the figures of each sentence, {@code AnswerModel} makes likelihoods of them with
 * {@code Trees}, {@code Choice} takes the likeliest and those nearly as likely.
 *
 * <p>Among a handful of reports, where figures of ranking say little, {@link
 * dev.isnad.extraction.RuledExtraction} chooses by rules ({@code Relevance}, {@code Essentials}).
 * {@code AskedNames} tells which reports speak of what the question names; others are not quoted.
 * {@code TypeEvidence} serves both: what a sentence must have for the type of question. {@link
 * dev.isnad.extraction.WholeList} quotes a list whole, {@link dev.isnad.extraction.Lead} how a
 * report begins. {@link dev.isnad.extraction.ExtractiveConfidence} is for calibrating. Nothing here
 * writes or cites; how the models are learned is told in {@code docs/answers.md}.
 */
@NullMarked
package dev.isnad.extraction;

import org.jspecify.annotations.NullMarked;
