package dev.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceTest {
  @Test
  void whatIsFarLessLikelyIsNotAdded() {
    assertThat(Choice.of(new double[] {-4, 2, 1.5}, new int[] {5, 5, 5}, 60)).containsExactly(1, 2);
  }

  @Test
  void atMostThreeAreChosen() {
    assertThat(Choice.of(new double[] {1, 1, 1, 1}, new int[] {5, 5, 5, 5}, 60)).hasSize(3);
  }

  @Test
  void whatDoesNotFitMakesRoomForWhatDoes() {
    assertThat(Choice.of(new double[] {3, 2, 1}, new int[] {30, 40, 20}, 60)).containsExactly(0, 2);
  }

  @Test
  void theLikeliestStandsHoweverLongItIs() {
    assertThat(Choice.of(new double[] {3, 2}, new int[] {90, 10}, 60)).containsExactly(0);
  }

  @Test
  void nothingIsChosenFromNothing() {
    assertThat(Choice.of(new double[0], new int[0], 60)).isEmpty();
  }
}
