package dev.isnad.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The vectors of one space under the keys of their texts, in a Lucene directory of their own beside
 * the index: a model was paid for them, in money or in hours, and the index can be made anew
 * without asking it again. Safe for use by several threads; writes follow one another.
 */
final class KeptVectors implements Closeable {
  private static final String KEY = "key";
  private static final String VECTOR = "vector";
  private static final double BUFFER_MEGABYTES = 16;

  private final VectorSpace space;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private KeptVectors(VectorSpace space, Directory directory, IndexWriter writer)
      throws IOException {
    this.space = space;
    this.directory = directory;
    this.writer = writer;
    this.searchers = new SearcherManager(writer, new SearcherFactory());
  }

  static KeptVectors open(Path folder, VectorSpace space) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      IndexWriterConfig config =
          new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false);
      return new KeptVectors(space, directory, new IndexWriter(directory, config));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  VectorSpace space() {
    return space;
  }

  /** The vector that is kept under the key, at length 1. */
  Optional<float[]> find(String key) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      Term term = new Term(KEY, key);
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
        int document = documents == null ? NumericDocValues.NO_MORE_DOCS : live(leaf, documents);
        if (document != NumericDocValues.NO_MORE_DOCS) {
          BinaryDocValues vectors = leaf.reader().getBinaryDocValues(VECTOR);
          if (vectors != null && vectors.advanceExact(document)) {
            return Optional.of(numbers(vectors.binaryValue()));
          }
        }
      }
      return Optional.empty();
    } finally {
      searchers.release(searcher);
    }
  }

  private static int live(LeafReaderContext leaf, PostingsEnum documents) throws IOException {
    int document = documents.nextDoc();
    while (document != NumericDocValues.NO_MORE_DOCS
        && leaf.reader().getLiveDocs() != null
        && !leaf.reader().getLiveDocs().get(document)) {
      document = documents.nextDoc();
    }
    return document;
  }

  /** When this returns they are on the disk. */
  synchronized void keep(Map<String, float[]> vectors) throws IOException {
    for (Map.Entry<String, float[]> vector : vectors.entrySet()) {
      Document document = new Document();
      document.add(new StringField(KEY, vector.getKey(), Store.NO));
      document.add(new BinaryDocValuesField(VECTOR, bytes(space.unit(vector.getValue()))));
      writer.updateDocument(new Term(KEY, vector.getKey()), document);
    }
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  /** How many are kept. */
  int size() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.getIndexReader().numDocs();
    } finally {
      searchers.release(searcher);
    }
  }

  /** Deletes those under other keys. */
  synchronized void keepOnly(Set<String> keys) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      Terms all = MultiTerms.getTerms(searcher.getIndexReader(), KEY);
      TermsEnum walk = all == null ? TermsEnum.EMPTY : all.iterator();
      while (walk.next() != null) {
        String key = walk.term().utf8ToString();
        if (!keys.contains(key)) {
          writer.deleteDocuments(new Term(KEY, key));
        }
      }
    } finally {
      searchers.release(searcher);
    }
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  private static BytesRef bytes(float[] vector) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Float.BYTES * vector.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(vector);
    return new BytesRef(bytes.array());
  }

  private float[] numbers(BytesRef bytes) {
    float[] vector = new float[space.dimension()];
    ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(vector);
    return vector;
  }

  /** What was kept has been committed; no merge is waited for. */
  @Override
  public void close() throws IOException {
    try (directory;
        searchers) {
      writer.rollback();
    }
  }
}
