package dev.isnad.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/** Reads back what was written of one report. */
final class StoredReport {
  private StoredReport() {}

  /** The change that would write the report as it stands; empty where the index has none such. */
  static Optional<IndexChange> read(IndexSearcher searcher, String id) throws IOException {
    Optional<String> revision = IndexScan.revision(searcher.getIndexReader(), id);
    return revision.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndexChange.Replace(id, revision.get(), passages(searcher, id)));
  }

  private static List<Passage> passages(IndexSearcher searcher, String id) throws IOException {
    BooleanQuery ofReport =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(PassageFields.ARTICLE, id)), Occur.FILTER)
            .add(new FieldExistsQuery(PassageFields.ORDINAL), Occur.FILTER)
            .build();
    int most = Math.max(1, searcher.count(ofReport));
    List<Passage> passages = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(ofReport, most, Sort.INDEXORDER).scoreDocs) {
      passages.add(LuceneIndex.passage(searcher, hit.doc));
    }
    passages.sort(Comparator.comparingInt(Passage::ordinal));
    return passages;
  }
}
