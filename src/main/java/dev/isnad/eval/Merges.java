package dev.isnad.eval;

import java.util.List;

/** Lucene's merging beside the writing, by its threads' names. */
final class Merges {
  private static final String THREADS = "Lucene Merge Thread";

  private Merges() {}

  /** Waits for the merges under way, and tells whether there were any. */
  static boolean waited() {
    List<Thread> merging =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith(THREADS))
            .toList();
    try {
      for (Thread thread : merging) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EvaluationException("Interrupted while an index was merged", e);
    }
    return !merging.isEmpty();
  }
}
