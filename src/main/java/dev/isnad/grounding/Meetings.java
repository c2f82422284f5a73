package dev.isnad.grounding;

import java.util.List;

/**
 * Where in a report's sentence each token of a statement may stand.
 *
 * @param places of each token, in their order; none where it stands nowhere
 */
record Meetings(List<List<Integer>> places) {
  static Meetings of(Statement claim, Statement source) {
    return new Meetings(claim.tokens().stream().map(source.occurrences()::of).toList());
  }

  /** From 0 to 1: how much of the statement stands in the sentence. */
  double share() {
    long found = places.stream().filter(some -> !some.isEmpty()).count();
    return places.isEmpty() ? 0 : (double) found / places.size();
  }
}
