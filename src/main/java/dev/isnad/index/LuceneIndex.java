package dev.isnad.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Passages in one Lucene directory. Safe for use by several threads: searches run beside each other
 * and beside a write, writes one after the other. After a write that failed nothing of it stays,
 * and the next one opens the directory anew.
 */
final class LuceneIndex implements PassageIndex {
  @FunctionalInterface
  interface Search<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  /** Where the index lies. */
  @FunctionalInterface
  interface Place {
    Directory open() throws IOException;
  }

  private static final int MOST_SEGMENTS = 3;

  private final String folder;
  private final Place place;
  private final PassageFinder finder = new PassageFinder();
  private final KnownScope scope = new KnownScope();
  private volatile OpenIndex index;
  private volatile Optional<KeptVectors> kept = Optional.empty();
  private volatile Runnable onWrite = () -> {};
  private volatile boolean closed;

  /**
   * @throws IOException where the directory cannot be opened; corruption shows in its type
   */
  LuceneIndex(Path folder) throws IOException {
    this(folder.toString(), () -> FSDirectory.open(folder));
  }

  private LuceneIndex(String folder, Place place) throws IOException {
    this.folder = folder;
    this.place = place;
    this.index = OpenIndex.open(place.open());
  }

  /** An empty one in memory, gone when it is closed. */
  static LuceneIndex inMemory() {
    try {
      return new LuceneIndex("memory", ByteBuffersDirectory::new);
    } catch (IOException e) {
      throw new IndexException("No index could be begun in memory (" + e + ")", e);
    }
  }

  @Override
  public synchronized void write(List<IndexChange> changes) {
    write(changes, true);
  }

  private void write(List<IndexChange> changes, boolean durable) {
    try {
      OpenIndex writable = writable();
      for (IndexChange change : changes) {
        apply(change, writable);
      }
      if (durable) {
        writable.writer().commit();
      }
      writable.searchers().maybeRefreshBlocking();
      if (!changes.isEmpty()) {
        onWrite.run();
      }
    } catch (IOException | AlreadyClosedException e) {
      rollBack(e);
      throw failure("written", e);
    } catch (RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  /**
   * Merges the index into one segment where it has become many: a question looks each of its words
   * up in every one of them. Searches go on meanwhile.
   */
  synchronized void settle() {
    try {
      OpenIndex writable = writable();
      if (search(searcher -> searcher.getIndexReader().leaves().size()) > MOST_SEGMENTS) {
        writable.writer().forceMerge(1);
        writable.writer().commit();
        writable.searchers().maybeRefreshBlocking();
      }
    } catch (IOException | AlreadyClosedException e) {
      throw failure("merged", e);
    }
  }

  private void apply(IndexChange change, OpenIndex index) throws IOException {
    Term id = new Term(PassageFields.ARTICLE, change.articleId());
    switch (change) {
      case IndexChange.Replace replace -> index.writer().updateDocuments(id, documents(replace));
      case IndexChange.Remove remove -> index.writer().deleteDocuments(id);
    }
  }

  private List<Document> documents(IndexChange.Replace replace) {
    List<Document> documents = PassageFields.documents(replace);
    kept.ifPresent(vectors -> LuceneVectors.addTo(documents, replace.passages(), vectors));
    return documents;
  }

  /**
   * Writes these reports again as they stand, so that they get the vectors that are kept. That is
   * on the disk after the next write: whoever publishes would have to wait for the disk twice.
   */
  synchronized void writeAgain(Set<String> articles) {
    write(
        search(
            searcher -> {
              List<IndexChange> changes = new ArrayList<>();
              for (String id : articles) {
                StoredReport.read(searcher, id).ifPresent(changes::add);
              }
              return changes;
            }),
        false);
  }

  Optional<KeptVectors> kept() {
    return kept;
  }

  synchronized void keepIn(KeptVectors vectors) {
    kept = Optional.of(vectors);
  }

  synchronized void keepNone() {
    kept = Optional.empty();
  }

  void onWrite(Runnable listener) {
    onWrite = listener;
  }

  private OpenIndex writable() throws IOException {
    if (closed) {
      throw new IndexException("The index in " + folder + " is closed");
    }
    if (!index.writer().isOpen()) {
      OpenIndex before = index;
      before.close();
      index = OpenIndex.open(place.open());
    }
    return index;
  }

  private void rollBack(Exception cause) {
    try {
      index.writer().rollback();
    } catch (IOException | RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public List<Hit> find(PassageQuery query) {
    return search(searcher -> finder.find(searcher, query));
  }

  static Passage passage(IndexSearcher searcher, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues records = leaf.reader().getBinaryDocValues(PassageFields.RECORD);
    if (!records.advanceExact(doc - leaf.docBase)) {
      throw new IndexException("A document of the index has no record");
    }
    return PassageRecord.read(records.binaryValue());
  }

  @Override
  public List<Correction> corrections(String text, List<Hit> hits) {
    return search(searcher -> finder.corrections(searcher, text, hits));
  }

  @Override
  public List<WordUse> uses(List<String> folded) {
    return search(searcher -> finder.uses(searcher, folded));
  }

  @Override
  public List<Explained> explain(PassageQuery query) {
    return search(searcher -> finder.explain(searcher, query));
  }

  @Override
  public List<Hit> near(VectorQuery query) {
    return search(searcher -> VectorSearch.near(searcher, query));
  }

  @Override
  public Map<String, String> revisions() {
    return search(searcher -> IndexScan.revisions(searcher.getIndexReader()));
  }

  @Override
  public Optional<String> revision(String articleId) {
    return search(searcher -> IndexScan.revision(searcher.getIndexReader(), articleId));
  }

  @Override
  public IndexScope scope() {
    return search(searcher -> scope.of(searcher.getIndexReader()));
  }

  @Override
  public synchronized void check() {
    write(List.of());
    scope();
  }

  <T> T search(Search<T> search) {
    OpenIndex used = index;
    try {
      IndexSearcher searcher = used.searchers().acquire();
      try {
        return search.with(searcher);
      } finally {
        used.searchers().release(searcher);
      }
    } catch (AlreadyClosedException e) {
      // A write that had failed before has just opened the directory anew.
      if (!used.equals(index) && !closed) {
        return search(search);
      }
      throw failure("read", e);
    } catch (IOException e) {
      throw failure("read", e);
    }
  }

  private IndexException failure(String what, Exception cause) {
    return new IndexException(
        "The index in %s could not be %s (%s)".formatted(folder, what, cause), cause);
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      try {
        index.close();
      } catch (IOException e) {
        throw failure("closed", e);
      }
    }
  }
}
