package dev.isnad.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

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
   * @throws IndexInUseException where another one does
   * @throws IndexException where the folder cannot be used
   */
  public static PassageIndex openLucene(Path folder) {
    return VersionedIndex.open(IndexFolder.open(folder, FORMAT));
  }

  /**
   * Opens the index that another process keeps, to read what it has committed by now; empty where
   * that process has not begun one yet.
   *
   * @throws IndexException where it cannot be read
   */
  public static Optional<PassageIndex> openLuceneReadOnly(Path folder) {
    try {
      Optional<Path> answering = IndexFolder.answering(folder, FORMAT);
      return answering.isEmpty() ? Optional.empty() : ReadOnlyIndex.open(answering.get());
    } catch (IOException e) {
      throw new IndexException(
          "The index in %s cannot be read (%s)".formatted(folder.toAbsolutePath(), e), e);
    }
  }

  /** An empty index in memory, for a few reports and a short time; gone when it is closed. */
  public static PassageIndex inMemory() {
    return LuceneIndex.inMemory();
  }
}
