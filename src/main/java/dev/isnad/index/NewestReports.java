package dev.isnad.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/**
 * What a search without words finds ({@code أخبار أمس}): the beginnings of the reports that the
 * filter lets through, the newest first, undated ones last.
 */
final class NewestReports {
  private static final Sort NEWEST_FIRST =
      new Sort(undatedLast(), new SortField(PassageFields.ARTICLE, SortField.Type.STRING));

  private NewestReports() {}

  private static SortField undatedLast() {
    return LongField.newSortField(
        PassageFields.DAY, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
  }

  /** As hits that all score alike. */
  static List<Candidates.Ranked> find(IndexSearcher searcher, PassageFilter filter, int limit)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(NumericDocValuesField.newSlowExactQuery(PassageFields.ORDINAL, 0), Occur.FILTER);
    PassageSearch.addFilters(query, filter);
    List<Candidates.Ranked> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), limit, NEWEST_FIRST).scoreDocs) {
      found.add(new Candidates.Ranked(hit.doc, 0));
    }
    return found;
  }
}
