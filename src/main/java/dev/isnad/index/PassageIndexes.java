package dev.isnad.index;

import java.nio.file.Path;

/** Opens indexes. */
public final class PassageIndexes {
  /** What decides how passages stand in the index. */
  private static final String FORMAT =
      PassageFields.fingerprint() + " cut " + PassageCutter.VERSION;

  private PassageIndexes() {}

  /**
   * Opens the Lucene index in the folder, or begins one. A damaged one is set aside with a warning
   * and begun anew; one whose format is older goes on answering until {@link
   * PassageIndex#caughtUp()}. Whoever opens an index lets {@code CatchUp} fill it.
   *
   * @param folder which one process at a time may use
   * @throws IndexException where another one does, or the folder cannot be used
   */
  public static PassageIndex openLucene(Path folder) {
    return VersionedIndex.open(IndexFolder.open(folder, FORMAT));
  }
}
