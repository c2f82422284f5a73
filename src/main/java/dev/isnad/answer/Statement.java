package dev.isnad.answer;

import java.util.List;
import java.util.Set;

/**
 * What one sentence says, taken apart.
 *
 * @param claim its text
 * @param tokens what it says, in order
 * @param denied the places of the tokens that are denied
 * @param speeches who tells it
 * @param occurrences where it says what
 */
record Statement(
    Claim claim,
    List<Token> tokens,
    Set<Integer> denied,
    List<Speech> speeches,
    Occurrences occurrences) {
  static Statement of(Claim claim) {
    List<Token> tokens = Tokens.of(claim);
    return new Statement(
        claim,
        tokens,
        Polarity.of(claim, tokens),
        Speech.in(claim, tokens),
        Occurrences.of(tokens));
  }

  boolean isDenied(Token token) {
    return denied.contains(token.at());
  }

  /** Whether it says anything that this token meets. */
  boolean says(Token token) {
    return tokens.stream().anyMatch(token::meets);
  }
}
