package dev.isnad.grounding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which token of a report's sentence each token of a statement stands on. Of several occurrences
 * those are taken that lie closest together, so that words of two different statements are not
 * mixed.
 *
 * @param claim the statement's tokens
 * @param source the sentence's tokens
 * @param places of each token of the statement, its place in the sentence
 */
record Alignment(List<Token> claim, List<Token> source, List<Optional<Integer>> places) {
  /**
   * @param aside tokens of the statement that need not lie near the others
   */
  static Alignment of(
      Statement claim, Statement source, Meetings meetings, Predicate<Token> aside) {
    ClosestPlaces closest = new ClosestPlaces(source.tokens(), meetings.places());
    return new Alignment(claim.tokens(), source.tokens(), closest.of(claim.tokens(), aside));
  }

  boolean isFound(Token token) {
    return places.get(token.at()).isPresent();
  }

  Token standsOn(Token token) {
    return source.get(places.get(token.at()).orElseThrow());
  }

  /** Whether some word of the statement stands on the one of the report at this place. */
  boolean isStoodOn(int at) {
    return places.stream().flatMap(Optional::stream).anyMatch(place -> place == at);
  }

  List<Token> found() {
    return claim.stream().filter(this::isFound).toList();
  }

  /** The token right after (or before) this one in the sentence, with nothing between. */
  Optional<Token> neighbour(Token place, int step) {
    int at = place.at() + step;
    while (at >= 0 && at < source.size() && source.get(at).implied()) {
      at += step;
    }
    if (at < 0 || at >= source.size()) {
      return Optional.empty();
    }
    Token neighbour = source.get(at);
    Token later = step > 0 ? neighbour : place;
    return later.follows() && neighbour.clause() == place.clause()
        ? Optional.of(neighbour)
        : Optional.empty();
  }
}
