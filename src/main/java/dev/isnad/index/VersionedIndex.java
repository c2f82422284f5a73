package dev.isnad.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index in the program's present format and, until that one is filled, the one of the format
 * before, which goes on answering. Changes reach both; {@link #revisions()} tells what the new one
 * still lacks. Safe for use by several threads.
 */
final class VersionedIndex implements PassageIndex {
  private static final Logger LOG = LoggerFactory.getLogger(VersionedIndex.class);

  private final IndexFolder folder;
  private final LuceneIndex current;
  private final LuceneVectors vectors;
  // Guards the change from the older index to the present one, not the indexes themselves.
  private final ReadWriteLock switching = new ReentrantReadWriteLock();
  private Optional<LuceneIndex> older;

  private VersionedIndex(IndexFolder folder, LuceneIndex current, Optional<LuceneIndex> older) {
    this.folder = folder;
    this.current = current;
    this.vectors = new LuceneVectors(folder, current);
    this.older = older;
  }

  static VersionedIndex open(IndexFolder folder) {
    try {
      LuceneIndex current = openOrBegin(folder);
      return new VersionedIndex(folder, current, openOlder(folder));
    } catch (IOException e) {
      IndexException failure =
          new IndexException(
              "The index in %s cannot be opened (%s); check its permissions and the disk"
                  .formatted(folder.current(), e),
              e);
      closeAfter(failure, folder);
      throw failure;
    }
  }

  private static LuceneIndex openOrBegin(IndexFolder folder) throws IOException {
    try {
      return new LuceneIndex(folder.current());
    } catch (IOException | IllegalArgumentException e) {
      if (!isDamage(e)) {
        throw e;
      }
      folder.setAside(folder.current(), e);
      return new LuceneIndex(folder.current());
    }
  }

  private static Optional<LuceneIndex> openOlder(IndexFolder folder) throws IOException {
    Optional<Path> path = folder.older();
    if (path.isPresent()) {
      try {
        LuceneIndex older = new LuceneIndex(path.get());
        LOG.info("The index is being rebuilt; until then {} answers", path.get());
        return Optional.of(older);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("The index of the format before, {}, cannot be used", path.get(), e);
      }
    }
    return Optional.empty();
  }

  /** Told from a full disk or a held lock by what Lucene throws. */
  static boolean isDamage(Exception e) {
    return e instanceof CorruptIndexException
        // A codec that this Lucene does not have: written by another version of it.
        || e instanceof IllegalArgumentException
        || e instanceof IndexFormatTooOldException
        || e instanceof IndexFormatTooNewException
        || e instanceof EOFException
        || e instanceof FileNotFoundException
        || e instanceof NoSuchFileException;
  }

  @Override
  public void write(List<IndexChange> changes) {
    switching.readLock().lock();
    try {
      current.write(changes);
      older.ifPresent(index -> index.write(news(changes, index)));
    } finally {
      switching.readLock().unlock();
    }
  }

  /** What the older index does not hold already: filling the new one must not rewrite it too. */
  private static List<IndexChange> news(List<IndexChange> changes, LuceneIndex index) {
    return changes.stream()
        .filter(
            change ->
                !(change instanceof IndexChange.Replace replace
                    && index.revision(replace.articleId()).equals(Optional.of(replace.revision()))))
        .toList();
  }

  @Override
  public List<Hit> find(PassageQuery query) {
    switching.readLock().lock();
    try {
      return older.orElse(current).find(query);
    } finally {
      switching.readLock().unlock();
    }
  }

  @Override
  public List<Correction> corrections(String text, List<Hit> hits) {
    switching.readLock().lock();
    try {
      return older.orElse(current).corrections(text, hits);
    } finally {
      switching.readLock().unlock();
    }
  }

  @Override
  public List<WordUse> uses(List<String> folded) {
    switching.readLock().lock();
    try {
      return older.orElse(current).uses(folded);
    } finally {
      switching.readLock().unlock();
    }
  }

  @Override
  public List<Explained> explain(PassageQuery query) {
    switching.readLock().lock();
    try {
      return older.orElse(current).explain(query);
    } finally {
      switching.readLock().unlock();
    }
  }

  @Override
  public List<Hit> near(VectorQuery query) {
    switching.readLock().lock();
    try {
      return older.orElse(current).near(query);
    } finally {
      switching.readLock().unlock();
    }
  }

  @Override
  public Optional<PassageVectors> vectors() {
    return Optional.of(vectors);
  }

  @Override
  public Map<String, String> revisions() {
    return current.revisions();
  }

  @Override
  public Optional<String> revision(String articleId) {
    return current.revision(articleId);
  }

  @Override
  public IndexScope scope() {
    switching.readLock().lock();
    try {
      return older.orElse(current).scope();
    } finally {
      switching.readLock().unlock();
    }
  }

  @Override
  public void caughtUp() {
    switching.writeLock().lock();
    try {
      if (older.isPresent()) {
        older.get().close();
        older = Optional.empty();
        LOG.info("The index has been rebuilt");
      }
      folder.deleteOthers();
      vectors.complete();
    } catch (IOException e) {
      throw new IndexException("The older index could not be deleted (" + e + ")", e);
    } finally {
      switching.writeLock().unlock();
    }
    current.settle();
  }

  @Override
  public void check() {
    current.check();
  }

  @Override
  public void close() {
    switching.writeLock().lock();
    try (folder;
        vectors;
        current) {
      older.ifPresent(LuceneIndex::close);
      older = Optional.empty();
    } catch (IOException e) {
      throw new IndexException("The index could not be closed (" + e + ")", e);
    } finally {
      switching.writeLock().unlock();
    }
  }

  private static void closeAfter(IndexException failure, IndexFolder folder) {
    try {
      folder.close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
