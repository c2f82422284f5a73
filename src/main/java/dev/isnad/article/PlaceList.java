package dev.isnad.article;

import java.util.Arrays;

/**
 * Pairs of an id's hash and its line's offset, gathered in the file's order. Used by one thread.
 */
final class PlaceList {
  private long[] hashes = new long[64];
  private long[] offsets = new long[64];
  private int size;

  void add(long hash, long offset) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    hashes[size] = hash;
    offsets[size++] = offset;
  }

  /** The pairs by hash, those of one hash in the file's order. */
  Sorted sorted() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Long.compare(hashes[a], hashes[b]));
    return new Sorted(
        Arrays.stream(order).mapToLong(i -> hashes[i]).toArray(),
        Arrays.stream(order).mapToLong(i -> offsets[i]).toArray());
  }

  /** Two arrays side by side. */
  @SuppressWarnings("ArrayRecordComponent")
  record Sorted(long[] hashes, long[] offsets) {}
}
