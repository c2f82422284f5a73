package dev.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankedTextsTest {
  private static final double EXACT = 1e-9;

  private final RankedTexts two =
      new RankedTexts(List.of("x", "right", "y", "z", "other"), Set.of("right", "other"));

  @Test
  void recallIsTheShareOfTheRelevantThatWereFound() {
    assertThat(two.recall(1)).isZero();
    assertThat(two.recall(2)).isEqualTo(0.5);
    assertThat(two.recall(100)).isEqualTo(1);
  }

  @Test
  void reciprocalRankIsOfTheFirstRelevantText() {
    assertThat(two.reciprocalRank(10)).isEqualTo(0.5);
    assertThat(two.reciprocalRank(1)).isZero();
  }

  @Test
  void gainIsDiscountedByRankAndDividedByTheBestPossible() {
    double found = 1 / log2(3) + 1 / log2(6);
    double best = 1 + 1 / log2(3);
    assertThat(two.ndcg(10)).isCloseTo(found / best, within(EXACT));
    RankedTexts perfect = new RankedTexts(List.of("a", "b"), Set.of("a", "b"));
    assertThat(perfect.ndcg(10)).isCloseTo(1, within(EXACT));
  }

  @Test
  void copiesThatNobodyAskedForTakeNoPlace() {
    List<List<String>> places =
        List.of(List.of("a", "copy"), List.of("b", "right", "x", "other"), List.of("c"));
    assertThat(RankedTexts.ofPlaces(places, Set.of("right", "other")).ids())
        .containsExactly("a", "right", "other", "c");
  }

  @Test
  void nothingFoundIsWorthNothing() {
    RankedTexts none = new RankedTexts(List.of(), Set.of("a"));
    assertThat(none.recall(10) + none.reciprocalRank(10) + none.ndcg(10)).isZero();
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
