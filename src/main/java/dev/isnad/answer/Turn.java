package dev.isnad.answer;

/**
 * One question of a conversation and what was answered.
 *
 * @param question as the reader wrote it
 * @param standalone the question as it was understood, without need of what came before
 * @param answer the answer's text
 */
public record Turn(String question, String standalone, String answer) {}
