package dev.isnad.grounding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one sentence says, taken apart.
 *
 * @param claim its text
 * @param tokens what it says, in order
 * @param denied the places of the tokens that are denied
 * @param unreal the places of the tokens that are told as not having happened
 * @param speeches who tells it
 * @param occurrences where it says what
 */
record Statement(
    Claim claim,
    List<Token> tokens,
    Set<Integer> denied,
    Set<Integer> unreal,
    List<Speech> speeches,
    Occurrences occurrences) {
  static Statement of(Claim claim) {
    return of(claim, Tokens.of(claim));
  }

  /**
   * @param tokens the claim's, and such as are {@link Token#implied}, in order
   */
  static Statement of(Claim claim, List<Token> tokens) {
    List<Speech> speeches = Speech.in(claim, tokens);
    return new Statement(
        claim,
        List.copyOf(tokens),
        withoutSpeakers(Polarity.of(claim, tokens), speeches),
        Actuality.unreal(claim, tokens),
        speeches,
        Occurrences.of(tokens));
  }

  /** Who denies is not denied: {@code نفى الوزير}. */
  private static Set<Integer> withoutSpeakers(Set<Integer> denied, List<Speech> speeches) {
    Set<Integer> kept = new HashSet<>(denied);
    speeches.stream()
        .flatMap(speech -> speech.speaker().stream().takeWhile(Statement::isPerson))
        .forEach(token -> kept.remove(token.at()));
    return Set.copyOf(kept);
  }

  private static boolean isPerson(Token token) {
    return token.folded().startsWith("ال") || Speech.isTitle(token) || OfficeHolders.isName(token);
  }

  boolean isDenied(Token token) {
    return denied.contains(token.at());
  }

  /** Whether it says anything that this token meets. */
  boolean says(Token token) {
    return tokens.stream().anyMatch(token::meets);
  }
}
