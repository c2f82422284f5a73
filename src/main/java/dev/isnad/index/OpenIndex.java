package dev.isnad.index;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** One Lucene directory, open for writing and for searching. Closed in reverse order. */
record OpenIndex(Directory directory, IndexWriter writer, SearcherManager searchers)
    implements Closeable {
  /**
   * Up to this many bytes every checksum is verified on opening; that takes a fraction of a second.
   */
  private static final long VERIFIED_BYTES = 256L << 20;

  private static final double BUFFER_MEGABYTES = 64;

  /** Opens the directory; on failure it is closed again. */
  static OpenIndex open(Directory directory) throws IOException {
    try {
      return writing(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static OpenIndex writing(Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setCodec(VectorFields.codec())
            .setSimilarity(PassageSearch.SIMILARITY)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    IndexWriter writer = new IndexWriter(directory, config);
    try {
      SearcherManager searchers = new SearcherManager(writer, new OneRanking());
      OpenIndex index = new OpenIndex(directory, writer, searchers);
      index.verify();
      return index;
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /** Searchers that rank as the index was written for. */
  private static final class OneRanking extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(PassageSearch.SIMILARITY);
      return searcher;
    }
  }

  private void verify() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    if (bytes <= VERIFIED_BYTES) {
      IndexSearcher searcher = searchers.acquire();
      try {
        verify(searcher.getIndexReader());
      } finally {
        searchers.release(searcher);
      }
    }
  }

  private static void verify(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      leaf.reader().checkIntegrity();
    }
  }

  /**
   * Everything acknowledged has been committed: what is not is dropped, and no merge waited for.
   */
  @Override
  public void close() throws IOException {
    try (directory;
        searchers) {
      writer.rollback();
    }
  }
}
