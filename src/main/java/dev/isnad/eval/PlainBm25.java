package dev.isnad.eval;

import dev.isnad.eval.EvaluationSet.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What Lucene gives by itself: one of its analyzers, one field, any of the question's words. */
final class PlainBm25 implements SearchSystem {
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final Analyzer analyzer;
  private final QueryBuilder queries;
  private final String name;
  private final BM25Similarity similarity;
  private final Directory directory;

  /** With the Arabic analyzer, named by its parameters. */
  PlainBm25(float k1, float b, Path folder) {
    this(
        String.format(Locale.ROOT, "arabic-bm25-%s-%s", k1, b),
        new ArabicAnalyzer(),
        new BM25Similarity(k1, b),
        folder);
  }

  PlainBm25(String name, Analyzer analyzer, BM25Similarity similarity, Path folder) {
    this.name = name;
    this.analyzer = analyzer;
    this.queries = new QueryBuilder(analyzer);
    this.similarity = similarity;
    try {
      this.directory = FSDirectory.open(folder);
    } catch (IOException e) {
      throw new EvaluationException("The folder " + folder + " cannot be used", e);
    }
  }

  private State state = State.EMPTY;

  /** First it is written, then searched. */
  private sealed interface State {
    Empty EMPTY = new Empty();

    record Empty() implements State {}

    record Writing(IndexWriter writer) implements State {}

    record Searching(DirectoryReader reader, IndexSearcher searcher) implements State {}
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void index(List<Text> texts) {
    add(texts);
    finish();
  }

  /** Takes some of the texts in; they can be found after {@link #finish}. */
  void add(List<Text> texts) {
    try {
      IndexWriter writer = writer();
      for (Text text : texts) {
        Document document = new Document();
        document.add(new StoredField(ID, text.id()));
        document.add(new TextField(TEXT, text.whole(), Store.YES));
        writer.addDocument(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexWriter writer() throws IOException {
    if (state instanceof State.Writing(IndexWriter writer)) {
      return writer;
    }
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(similarity);
    config.setRAMBufferSizeMB(64);
    IndexWriter writer = new IndexWriter(directory, config);
    state = new State.Writing(writer);
    return writer;
  }

  /** Waits until all is on the disk and merged as Lucene sees fit, and opens it for searching. */
  void finish() {
    try {
      writer().close();
      DirectoryReader reader = DirectoryReader.open(directory);
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(similarity);
      state = new State.Searching(reader, searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long indexBytes() {
    try {
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> search(String question, int limit) {
    Query query = queries.createBooleanQuery(TEXT, question);
    if (query == null || !(state instanceof State.Searching(var reader, var searcher))) {
      return List.of();
    }
    try {
      List<String> ids = new ArrayList<>();
      StoredFields stored = reader.storedFields();
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        ids.add(stored.document(hit.doc).get(ID));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (directory) {
      switch (state) {
        case State.Empty empty -> {}
        case State.Writing(IndexWriter writer) -> writer.rollback();
        case State.Searching(var reader, var searcher) -> reader.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    analyzer.close();
  }
}
