package dev.isnad.eval;

import dev.isnad.eval.EvaluationSet.Text;
import dev.isnad.index.IndexChange;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.similarities.BM25Similarity;

/** Plain Lucene: a document a passage, its title and text in one field, BM25 as it comes. */
final class LucenePeer implements BenchPeer {
  private final PlainBm25 bm25;

  private LucenePeer(PlainBm25 bm25) {
    this.bm25 = bm25;
  }

  /** A source with this analysis. */
  record Plain(String name, Supplier<Analyzer> analyzer) implements Source {
    @Override
    public BenchPeer open(Path folder) {
      return new LucenePeer(new PlainBm25(name, analyzer.get(), new BM25Similarity(), folder));
    }
  }

  @Override
  public void add(List<IndexChange.Replace> reports) {
    bm25.add(
        reports.stream()
            .flatMap(report -> report.passages().stream())
            .map(passage -> new Text(passage.articleId(), passage.title(), passage.text()))
            .toList());
  }

  @Override
  public void finish() {
    bm25.finish();
  }

  @Override
  public long indexBytes() {
    return bm25.indexBytes();
  }

  @Override
  public List<Door> doors() {
    return List.of(new Door(bm25.name(), this::find));
  }

  private List<List<String>> find(String question, int limit) {
    return bm25.search(question, limit).stream().map(List::of).toList();
  }

  @Override
  public void close() {
    bm25.close();
  }
}
