package dev.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreesTest {
  private static final List<String> NAMES = List.of("height", "width");

  @Test
  void leafIsFoundByTheRepliesToAllQuestions() {
    Trees trees =
        Trees.parse(List.of("# a tree", "start 0.5", "height>2.0 width>1.0 | 1 2 3 4"), NAMES);

    assertThat(trees.logOdds(new double[] {2, 1})).isEqualTo(1.5);
    assertThat(trees.logOdds(new double[] {3, 1})).isEqualTo(2.5);
    assertThat(trees.logOdds(new double[] {2, 2})).isEqualTo(3.5);
    assertThat(trees.logOdds(new double[] {3, 2})).isEqualTo(4.5);
  }

  @Test
  void whatIsWrittenIsRead() {
    List<String> lines = List.of("start -0.25", "width>0.5 | -1.5 0.75");

    assertThat(Trees.parse(lines, NAMES).lines(NAMES)).isEqualTo(lines);
    assertThat(Trees.parse(lines, NAMES).plus(1).lines(NAMES)).startsWith("start 0.75");
  }

  @Test
  void unknownFigureAndBrokenTreeAreRefused() {
    assertThatThrownBy(() -> Trees.parse(List.of("start 0", "depth>1.0 | 1 2"), NAMES))
        .hasMessageContaining("depth>1.0");
    assertThatThrownBy(() -> Trees.parse(List.of("start 0", "width>1.0 | 1 2 3"), NAMES))
        .hasMessageContaining("Not a tree");
    assertThatThrownBy(() -> Trees.parse(List.of("width>1.0 | 1 2"), NAMES))
        .hasMessageContaining("start");
  }

  @Test
  void trainerFindsWhatTellsTheCasesApart() {
    Random random = new Random(3);
    double[][] cases = new double[400][];
    boolean[] labels = new boolean[cases.length];
    double[] weights = new double[cases.length];
    for (int i = 0; i < cases.length; i++) {
      cases[i] = new double[] {random.nextDouble(), random.nextDouble()};
      labels[i] = cases[i][0] > 0.5 != cases[i][1] > 0.5;
      weights[i] = 1;
    }

    TreeTrainer trainer = new TreeTrainer(60, 2, 0.3, 1, 0.8, 1);
    Trees trees = trainer.learn(cases, labels, weights, new int[2], 5);

    assertThat(trees.logOdds(new double[] {0.8, 0.2})).isGreaterThan(1);
    assertThat(trees.logOdds(new double[] {0.2, 0.8})).isGreaterThan(1);
    assertThat(trees.logOdds(new double[] {0.8, 0.8})).isLessThan(-1);
    assertThat(trainer.learn(cases, labels, weights, new int[2], 5).lines(NAMES))
        .isEqualTo(trees.lines(NAMES));
  }

  @Test
  void whatCanOnlySpeakForNeverSpeaksAgainst() {
    Random random = new Random(4);
    double[][] cases = new double[600][];
    boolean[] labels = new boolean[cases.length];
    double[] weights = new double[cases.length];
    for (int i = 0; i < cases.length; i++) {
      cases[i] = new double[] {random.nextDouble(), random.nextDouble()};
      labels[i] = random.nextDouble() < 0.3 + 0.4 * cases[i][0];
      weights[i] = 1;
    }

    Trees trees =
        new TreeTrainer(80, 3, 0.3, 1, 0.7, 1).learn(cases, labels, weights, new int[] {1, 0}, 5);

    for (double width = 0; width <= 1; width += 0.1) {
      for (double height = 0; height <= 0.9; height += 0.02) {
        assertThat(trees.logOdds(new double[] {height + 0.02, width}))
            .isGreaterThanOrEqualTo(trees.logOdds(new double[] {height, width}) - 0.01);
      }
    }
  }

  @Test
  void noOddsAreAnEvenChance() {
    assertThat(Trees.probability(0)).isEqualTo(0.5);
    assertThat(Trees.probability(4)).isCloseTo(0.982, within(0.001));
  }
}
