package dev.isnad.grounding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One statement of a written sentence beside one sentence of a report: what the rules judge by.
 *
 * @param claim the statement
 * @param whole the sentence that it is part of
 * @param source the report's sentence
 * @param alignment which word stands on which
 * @param around what stands around the report's sentence
 */
record Comparison(
    Statement claim, Statement whole, Statement source, Alignment alignment, Surroundings around) {
  /** How many tokens name a speaker for certain. */
  private static final int SPEAKERS_NAME = 2;

  private static final Set<String> TIED_ARTICLES = Set.of("بال", "كال");

  static Comparison of(
      Statement claim, Statement whole, Statement source, Meetings meetings, Surroundings around) {
    Alignment alignment = Alignment.of(claim, source, meetings, token -> isAside(claim, token));
    return new Comparison(claim, whole, source, alignment, around);
  }

  /** Whoever tells before {@code أن} need not be named near what is told. */
  private static boolean isAside(Statement claim, Token token) {
    return claim.speeches().stream()
        .anyMatch(one -> one.begin() > one.verb() && one.introduces(token));
  }

  /** Whoever tells is compared elsewhere. */
  boolean isTeller(Token token) {
    return introduces(claim, token);
  }

  private static boolean introduces(Statement claim, Token token) {
    return claim.speeches().stream().anyMatch(speech -> speech.introduces(token));
  }

  /** Whether the token is among the first that name a speaker. */
  boolean namesTeller(Token token) {
    return claim.speeches().stream()
        .anyMatch(one -> one.speaker().stream().limit(SPEAKERS_NAME).anyMatch(token::equals));
  }

  /** Whether the report says it and the written sentence does not. */
  boolean isLeftOut(Token token) {
    return mayBeLeftOut(token) && whole.tokens().stream().noneMatch(other -> other.meets(token));
  }

  /** Whether the report says it and this clause of the statement does not. */
  boolean isLeftOut(Token token, int clause) {
    return mayBeLeftOut(token)
        && claim.tokens().stream()
            .filter(other -> other.clause() == clause)
            .noneMatch(other -> other.meets(token));
  }

  private boolean mayBeLeftOut(Token token) {
    return !token.soft() && !token.implied() && !ExactWords.isBare(token) && !isTied(token);
  }

  /** Tied to a preposition: {@code لرائد}, {@code بدونالد}. */
  boolean isTied(Token token) {
    String folded = token.folded();
    if (folded.startsWith("لل") || TIED_ARTICLES.stream().anyMatch(folded::startsWith)) {
      return true;
    }
    return folded.length() > 3
        && (folded.charAt(0) == 'ل'
            || folded.charAt(0) == 'ب' && (folded.endsWith("ه") || isWord(folded.substring(1))));
  }

  private boolean isWord(String folded) {
    return around.vocabulary().hasWord(folded)
        || claim.tokens().stream()
            .map(Token::folded)
            .flatMap(word -> Stream.of(word, word.startsWith("ال") ? word.substring(2) : word))
            .anyMatch(folded::equals);
  }

  /** What the statement tells, without words that say nothing by themselves. */
  List<Token> telling() {
    return claim.tokens().stream().filter(token -> !token.soft()).toList();
  }
}
