package dev.isnad.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
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
    TermQuery ofReport = new TermQuery(new Term(PassageFields.ARTICLE, id));
    int documents = searcher.count(ofReport);
    StoredFields stored = searcher.storedFields();
    List<Passage> passages = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(ofReport, documents, Sort.INDEXORDER).scoreDocs) {
      Document document = stored.document(hit.doc);
      if (document.getField(PassageFields.ORDINAL) != null) {
        passages.add(PassageFields.passage(document));
      }
    }
    passages.sort(Comparator.comparingInt(Passage::ordinal));
    return passages;
  }
}
