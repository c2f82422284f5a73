package dev.isnad.answer;

import java.util.List;

/**
 * What one sentence says, taken apart.
 *
 * @param claim its text
 * @param tokens what it says, in order
 * @param denied of each token whether it is denied
 * @param speeches who tells it
 */
record Statement(Claim claim, List<Token> tokens, boolean[] denied, List<Speech> speeches) {
  static Statement of(Claim claim) {
    List<Token> tokens = Token.of(claim);
    return new Statement(claim, tokens, Polarity.of(claim, tokens), Speech.in(claim, tokens));
  }
}
