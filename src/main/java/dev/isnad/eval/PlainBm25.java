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

/** What Lucene gives by itself: its Arabic analyzer, one field, any of the question's words. */
final class PlainBm25 implements SearchSystem {
  private static final String ID = "id";
  private static final String TEXT = "text";

  private final Analyzer analyzer = new ArabicAnalyzer();
  private final QueryBuilder queries = new QueryBuilder(analyzer);
  private final String name;
  private final BM25Similarity similarity;
  private final Directory directory;

  PlainBm25(float k1, float b, Path folder) {
    this.name = String.format(Locale.ROOT, "arabic-bm25-%s-%s", k1, b);
    this.similarity = new BM25Similarity(k1, b);
    try {
      this.directory = FSDirectory.open(folder);
    } catch (IOException e) {
      throw new EvaluationException("The folder " + folder + " cannot be used", e);
    }
  }

  private Searching searching = Searching.NOTHING;

  /** The searcher, once there is an index. */
  private sealed interface Searching {
    Nothing NOTHING = new Nothing();

    record Nothing() implements Searching {}

    record Ready(DirectoryReader reader, IndexSearcher searcher) implements Searching {}
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void index(List<Text> texts) {
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(similarity);
    config.setRAMBufferSizeMB(64);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Text text : texts) {
        Document document = new Document();
        document.add(new StoredField(ID, text.id()));
        document.add(new TextField(TEXT, text.whole(), Store.YES));
        writer.addDocument(document);
      }
      writer.commit();
      DirectoryReader reader = DirectoryReader.open(directory);
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(similarity);
      searching = new Searching.Ready(reader, searcher);
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
    if (query == null || !(searching instanceof Searching.Ready ready)) {
      return List.of();
    }
    try {
      List<String> ids = new ArrayList<>();
      StoredFields stored = ready.reader().storedFields();
      for (ScoreDoc hit : ready.searcher().search(query, limit).scoreDocs) {
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
      if (searching instanceof Searching.Ready ready) {
        ready.reader().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    analyzer.close();
  }
}
