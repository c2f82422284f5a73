package dev.isnad.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that holds the index: a lock, one sub-folder for each format, {@code
 * v<schema>-<hash>}, and what was set aside; and {@code vectors-<space>}, which outlives them. Held
 * by one process from opening to closing; a process that died holds nothing.
 */
final class IndexFolder implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
  private static final String LOCK = "isnad.lock";
  private static final String BROKEN = ".broken";
  private static final String OBSOLETE = ".obsolete";
  private static final String VECTORS = "vectors-";

  private final Path root;
  private final String format;
  private final FSDirectory directory;
  private final Lock lock;

  private IndexFolder(Path root, String format, FSDirectory directory, Lock lock) {
    this.root = root;
    this.format = format;
    this.directory = directory;
    this.lock = lock;
  }

  /**
   * @param format names the analysis and the cutting; an index of another one is rebuilt
   * @throws IndexException where another process holds the folder, or it cannot be used
   */
  static IndexFolder open(Path root, String format) {
    try {
      FSDirectory directory = FSDirectory.open(root);
      IndexFolder folder = new IndexFolder(root, format, directory, directory.obtainLock(LOCK));
      folder.deleteObsolete();
      return folder;
    } catch (LockObtainFailedException e) {
      throw new IndexInUseException(
          "The index in %s is being used by another Isnad; stop that one, or give this one a folder of its own"
              .formatted(root.toAbsolutePath()),
          e);
    } catch (IOException e) {
      throw new IndexException(
          "The index folder %s cannot be used (%s); check its permissions and the disk"
              .formatted(root.toAbsolutePath(), e),
          e);
    }
  }

  /**
   * The sub-folder that answers questions now, for whoever only reads beside the process that holds
   * the folder: until the present format is filled, that of the format before.
   */
  static Optional<Path> answering(Path root, String format) throws IOException {
    if (!Files.isDirectory(root)) {
      return Optional.empty();
    }
    return older(root, format)
        .or(() -> Optional.of(current(root, format)))
        .filter(Files::isDirectory);
  }

  /** The sub-folder of the program's present format. */
  Path current() {
    return current(root, format);
  }

  private static Path current(Path root, String format) {
    return root.resolve(schemaPrefix() + hash(format));
  }

  /** The newest sub-folder of another format that this program can read. */
  Optional<Path> older() throws IOException {
    return older(root, format);
  }

  private static Optional<Path> older(Path root, String format) throws IOException {
    Path current = current(root, format);
    List<Path> others = new ArrayList<>();
    try (Stream<Path> entries = Files.list(root)) {
      entries
          .filter(entry -> entry.getFileName().toString().startsWith(schemaPrefix()))
          .filter(entry -> !entry.equals(current) && isFormat(entry))
          .forEach(others::add);
    }
    others.sort(Comparator.comparing(entry -> entry.toFile().lastModified()));
    return others.isEmpty() ? Optional.empty() : Optional.of(others.getLast());
  }

  /** Sets a damaged sub-folder aside for whoever wants to look at it; only the last is kept. */
  void setAside(Path format, Exception cause) throws IOException {
    Path aside = root.resolve(format.getFileName() + BROKEN);
    IOUtils.rm(aside);
    Files.move(format, aside);
    LOG.warn("The index in {} is damaged ({}); moved to {}, begun anew", format, cause, aside);
  }

  /** Deletes every sub-folder but the present format's; a deletion cut short is finished later. */
  void deleteOthers() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.filter(IndexFolder::isFormat).toList()) {
        if (!entry.equals(current())) {
          Files.move(entry, root.resolve(entry.getFileName() + OBSOLETE));
        }
      }
    }
    deleteObsolete();
  }

  /** The sub-folder of the vectors that are kept of a space. */
  Path vectors(VectorSpace space) {
    return root.resolve(VECTORS + space.hash());
  }

  /** Deletes the vectors of every other space; a deletion cut short is finished later. */
  void deleteVectorsBut(VectorSpace space) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.filter(IndexFolder::isVectors).toList()) {
        if (!entry.equals(vectors(space))) {
          Files.move(entry, root.resolve(entry.getFileName() + OBSOLETE));
        }
      }
    }
    deleteObsolete();
  }

  private static boolean isVectors(Path entry) {
    return entry.getFileName().toString().matches(VECTORS + "[0-9a-f]{8}");
  }

  private void deleteObsolete() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.filter(e -> e.toString().endsWith(OBSOLETE)).toList()) {
        IOUtils.rm(entry);
      }
    }
  }

  private static boolean isFormat(Path entry) {
    return entry.getFileName().toString().matches("v\\d+-[0-9a-f]{8}");
  }

  private static String schemaPrefix() {
    return "v" + PassageFields.SCHEMA + "-";
  }

  private static String hash(String fingerprint) {
    CRC32C crc = new CRC32C();
    crc.update(fingerprint.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(lock, directory);
  }
}
