package dev.isnad.retrieval;

import java.util.Arrays;

/**
 * Counts how many rows of words a passage shares with each of those before it, all of them in one
 * walk. A row that comes several times may be counted too often, never too seldom. Not thread-safe.
 */
final class SharedRows {
  private static final int SLOTS = 1 << 11;
  private static final int FIRST_ROOM = 1 << 10;
  private static final int NONE = -1;

  /** The newest entry of each slot, then by entry the one before it in its slot. */
  private final int[] slots = new int[SLOTS];

  private int[] before = new int[FIRST_ROOM];
  private int[] rows = new int[FIRST_ROOM];
  private int[] owners = new int[FIRST_ROOM];
  private int size;

  SharedRows() {
    Arrays.fill(slots, NONE);
  }

  /** Takes in the rows of a passage, under a number. */
  void add(int[] itsRows, int owner) {
    for (int row : itsRows) {
      if (size == rows.length) {
        grow();
      }
      int slot = slot(row);
      rows[size] = row;
      owners[size] = owner;
      before[size] = slots[slot];
      slots[slot] = size++;
    }
  }

  private void grow() {
    before = Arrays.copyOf(before, 2 * size);
    rows = Arrays.copyOf(rows, 2 * size);
    owners = Arrays.copyOf(owners, 2 * size);
  }

  /** How many of these rows each passage has, by its number below {@code count}. */
  int[] with(int[] itsRows, int count) {
    int[] shared = new int[count];
    for (int row : itsRows) {
      for (int entry = slots[slot(row)]; entry != NONE; entry = before[entry]) {
        if (rows[entry] == row) {
          shared[owners[entry]]++;
        }
      }
    }
    return shared;
  }

  private static int slot(int row) {
    return (row ^ row >>> 15) * 0x9E3779B1 >>> 21;
  }
}
