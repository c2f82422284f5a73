package dev.isnad.eval;

import dev.isnad.index.IndexChange;
import dev.isnad.index.Passage;
import dev.langchain4j.community.rag.content.retriever.lucene.LuceneContentRetriever;
import dev.langchain4j.community.rag.content.retriever.lucene.LuceneEmbeddingStore;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.query.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * LangChain4j's community Lucene retriever, by words alone. It takes whatever is asked for Lucene's
 * query language and finds nothing where that cannot be read; here it gets questions escaped, so
 * that it is measured at its best.
 */
public final class LangChain4jPeer implements BenchPeer {
  private static final String REPORT = "report";

  private final Directory directory;
  private final LuceneEmbeddingStore store;

  private LangChain4jPeer(Directory directory) {
    this.directory = directory;
    this.store = LuceneEmbeddingStore.builder().directory(directory).build();
  }

  /** Found on the class path of the tests. */
  public static final class LangChain4j implements Source {
    @Override
    public String name() {
      return "langchain4j-lucene";
    }

    @Override
    public BenchPeer open(Path folder) {
      try {
        return new LangChain4jPeer(FSDirectory.open(folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void add(List<IndexChange.Replace> reports) {
    List<TextSegment> segments = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (IndexChange.Replace report : reports) {
      for (Passage passage : report.passages()) {
        Metadata metadata = Metadata.from(REPORT, passage.articleId());
        segments.add(TextSegment.from(passage.title() + "\n" + passage.text(), metadata));
        ids.add(UUID.randomUUID().toString());
      }
    }
    store.addAll(ids, List.of(), segments);
  }

  /** The store closes its writer after each batch. */
  @Override
  public void finish() {}

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
  public List<Door> doors() {
    return List.of(new Door("langchain4j-lucene", this::find));
  }

  private List<List<String>> find(String question, int limit) {
    return LuceneContentRetriever.builder()
        .directory(directory)
        .onlyMatches()
        .maxResults(limit)
        .maxTokens(Integer.MAX_VALUE)
        .build()
        .retrieve(Query.from(QueryParserBase.escape(question)))
        .stream()
        .map(content -> content.textSegment().metadata().getString(REPORT))
        .map(List::of)
        .toList();
  }

  @Override
  public void close() {
    try {
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
