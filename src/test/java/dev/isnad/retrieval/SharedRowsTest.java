package dev.isnad.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedRowsTest {
  @Test
  void everySharedRowIsCountedForItsPassage() {
    SharedRows rows = new SharedRows();
    rows.add(new int[] {1, 2, 3, -7}, 0);
    rows.add(new int[] {3, 4}, 1);

    assertThat(rows.with(new int[] {3, 2, -7, 9}, 2)).containsExactly(3, 1);
  }

  @Test
  void moreRowsThanThereWasRoomForAreKept() {
    SharedRows rows = new SharedRows();
    for (int passage = 0; passage < 100; passage++) {
      int first = passage * 100;
      rows.add(IntStream.range(first, first + 100).toArray(), passage);
    }

    int[] shared = rows.with(IntStream.range(4_950, 5_050).toArray(), 100);
    assertThat(shared[49]).isEqualTo(50);
    assertThat(shared[50]).isEqualTo(50);
    assertThat(shared[51]).isZero();
  }
}
