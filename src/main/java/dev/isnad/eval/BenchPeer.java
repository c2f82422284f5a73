package dev.isnad.eval;

import dev.isnad.index.IndexChange;
import java.nio.file.Path;
import java.util.List;

/** A search engine whose cost is measured, with an index of its own. */
interface BenchPeer extends AutoCloseable {
  /**
   * Where peers come from. Those whose libraries are not the program's are found on the class path
   * as services ({@link java.util.ServiceLoader}).
   */
  interface Source {
    /** Its name in the report. */
    String name();

    /** Opens it with an empty index in this empty folder. */
    BenchPeer open(Path folder);
  }

  /**
   * A way into the peer.
   *
   * @param name in the report
   */
  record Door(String name, Finding finding) {}

  /** Finds passages. */
  @FunctionalInterface
  interface Finding {
    /**
     * At most {@code limit} places, best first, whose content has been read: the report of each
     * and, after it, those of which the peer says that they tell the same. A report comes as often
     * as it has passages there.
     */
    List<List<String>> find(String question, int limit);
  }

  /** Takes some reports in. */
  void add(List<IndexChange.Replace> reports);

  /** When this returns all that was added is on the disk, merged, and can be found. */
  void finish();

  /** What its index takes on the disk, after {@link #finish}. */
  long indexBytes();

  /** The ways in, after {@link #finish}. */
  List<Door> doors();

  @Override
  void close();
}
