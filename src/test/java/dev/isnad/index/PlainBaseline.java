package dev.isnad.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Lucene's own Arabic analyzer and BM25 (1.2/0.75) reach over the whole texts of a set. */
final class PlainBaseline implements AutoCloseable {
  private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f);
  private static final int DEPTH = 10;

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final Analyzer analyzer = new ArabicAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  PlainBaseline(Path corpus) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(SIMILARITY);
    try (IndexWriter writer = new IndexWriter(directory, config);
        Stream<String> lines = Files.lines(corpus)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode text = JsonMapper.shared().readTree(line);
        Document document = new Document();
        document.add(new StoredField("id", text.path("_id").asString("")));
        String whole = text.path("title").asString("") + " " + text.path("text").asString("");
        document.add(new TextField("text", whole, Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
  }

  /** nDCG at ten of the texts. */
  double ndcg(String question, Set<String> right) throws IOException {
    Query query = new QueryBuilder(analyzer).createBooleanQuery("text", question);
    if (query == null) {
      return 0;
    }
    double gain = 0;
    double ideal = 0;
    ScoreDoc[] hits = searcher.search(query, DEPTH).scoreDocs;
    for (int i = 0; i < DEPTH; i++) {
      double discount = Math.log(2) / Math.log(i + 2);
      ideal += i < right.size() ? discount : 0;
      boolean hit =
          i < hits.length
              && right.contains(searcher.storedFields().document(hits[i].doc).get("id"));
      gain += hit ? discount : 0;
    }
    return gain / ideal;
  }

  @Override
  public void close() throws IOException {
    try (directory;
        reader) {
      analyzer.close();
    }
  }
}
