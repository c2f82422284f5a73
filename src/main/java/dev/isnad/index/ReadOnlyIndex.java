package dev.isnad.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;

/**
 * One commit of a Lucene directory that another process writes: its files stay readable even where
 * that process deletes them meanwhile. Safe for use by several threads.
 */
final class ReadOnlyIndex implements PassageIndex {
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final PassageFinder finder = new PassageFinder();
  private final KnownScope scope = new KnownScope();

  @FunctionalInterface
  private interface Reading<T> {
    T now() throws IOException;
  }

  private ReadOnlyIndex(FSDirectory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(PassageSearch.SIMILARITY);
  }

  /** The last commit; empty where there is none yet. */
  static Optional<PassageIndex> open(Path folder) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    try {
      return Optional.of(new ReadOnlyIndex(directory, DirectoryReader.open(directory)));
    } catch (IndexNotFoundException e) {
      directory.close();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  @Override
  public void write(List<IndexChange> changes) {
    throw new IndexException("The index in " + directory.getDirectory() + " was opened to be read");
  }

  @Override
  public List<Hit> find(PassageQuery query) {
    return read(() -> finder.find(searcher, query));
  }

  @Override
  public List<Correction> corrections(String text, List<Hit> hits) {
    return read(() -> finder.corrections(searcher, text, hits));
  }

  @Override
  public List<WordUse> uses(List<String> folded) {
    return read(() -> finder.uses(searcher, folded));
  }

  @Override
  public List<Explained> explain(PassageQuery query) {
    return read(() -> finder.explain(searcher, query));
  }

  @Override
  public List<Hit> near(VectorQuery query) {
    return read(() -> VectorSearch.near(searcher, query));
  }

  @Override
  public Map<String, String> revisions() {
    return read(() -> IndexScan.revisions(reader));
  }

  @Override
  public Optional<String> revision(String articleId) {
    return read(() -> IndexScan.revision(reader, articleId));
  }

  @Override
  public IndexScope scope() {
    return read(() -> scope.of(reader));
  }

  @Override
  public void caughtUp() {
    write(List.of());
  }

  @Override
  public void check() {
    scope();
  }

  @Override
  public void close() {
    try (directory) {
      reader.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private <T> T read(Reading<T> reading) {
    try {
      return reading.now();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private IndexException failure(IOException e) {
    return new IndexException(
        "The index in %s could not be read (%s)".formatted(directory.getDirectory(), e), e);
  }
}
