package dev.isnad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.isnad.article.TestArticles;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import dev.isnad.index.PassageCutter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReciprocalRanksTest {
  private static Hit hit(String id) {
    Passage passage = PassageCutter.cut(TestArticles.withId(TestArticles.museum(), id)).getFirst();
    return new Hit(passage, 7);
  }

  private static List<Hit> ranking(String... ids) {
    return Arrays.stream(ids).map(ReciprocalRanksTest::hit).toList();
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.passage().articleId()).toList();
  }

  @Test
  void whatBothRankingsHaveComesFirst() {
    ReciprocalRanks ranks = new ReciprocalRanks();
    ranks.add(ranking("a", "b", "c"), 1);
    ranks.add(ranking("d", "c", "e"), 1);

    assertThat(ids(ranks.best(10))).containsExactly("c", "a", "d", "b", "e");
    assertThat(ranks.best(1).getFirst().score()).isCloseTo(1 / 63.0 + 1 / 62.0, within(1e-12));
  }

  @Test
  void weightsCount() {
    ReciprocalRanks ranks = new ReciprocalRanks();
    ranks.add(ranking("a", "b"), 1);
    ranks.add(ranking("c", "d"), 2);

    assertThat(ids(ranks.best(3))).containsExactly("c", "d", "a");
  }

  @Test
  void oneRankingAloneStaysAsItIs() {
    ReciprocalRanks ranks = new ReciprocalRanks();
    ranks.add(ranking("a", "b", "c"), 1);
    ranks.add(List.of(), 1);

    assertThat(ids(ranks.best(2))).containsExactly("a", "b");
  }
}
