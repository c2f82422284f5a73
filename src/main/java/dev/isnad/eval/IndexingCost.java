package dev.isnad.eval;

import dev.isnad.index.IndexChange;
import java.util.List;

/**
 * What it costs to index.
 *
 * @param peer whose index
 * @param passages how many
 * @param wallSeconds in which the peer was at work; making and cutting the texts is not counted
 * @param cpuSeconds processor time of all threads in that work, merging included
 * @param bytes on the disk
 */
record IndexingCost(String peer, int passages, double wallSeconds, double cpuSeconds, long bytes) {
  private static final double NANOS = 1e9;

  /** Fills the peer's index. */
  static IndexingCost of(String name, BenchPeer peer, BenchTexts texts) {
    long process = Clocks.process();
    long thread = Clocks.thread();
    long working = 0;
    long workingThread = 0;
    int passages = 0;
    for (List<IndexChange.Replace> batch : texts) {
      long began = Clocks.wall();
      long beganThread = Clocks.thread();
      peer.add(batch);
      workingThread += Clocks.thread() - beganThread;
      working += Clocks.wall() - began;
      passages += batch.stream().mapToInt(report -> report.passages().size()).sum();
    }
    long began = Clocks.wall();
    long beganThread = Clocks.thread();
    peer.finish();
    workingThread += Clocks.thread() - beganThread;
    working += Clocks.wall() - began;
    long making = Clocks.thread() - thread - workingThread;
    double cpu = (Clocks.process() - process - making) / NANOS;
    return new IndexingCost(name, passages, working / NANOS, cpu, peer.indexBytes());
  }

  double passagesPerSecond() {
    return passages / wallSeconds;
  }

  double passagesPerCpuSecond() {
    return passages / cpuSeconds;
  }
}
