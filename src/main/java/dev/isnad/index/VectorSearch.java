package dev.isnad.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** The passages nearest to a vector. */
final class VectorSearch {
  private VectorSearch() {}

  /** Best first; the score is half of one plus the cosine, 0 to 1. */
  static List<Hit> near(IndexSearcher searcher, VectorQuery query) throws IOException {
    VectorSpace space = query.space();
    Query nearest =
        new KnnFloatVectorQuery(
            VectorFields.field(space),
            space.unit(query.vector()),
            query.limit(),
            filter(query.filter()));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(nearest, query.limit()).scoreDocs) {
      hits.add(new Hit(LuceneIndex.passage(searcher, hit.doc), hit.score));
    }
    return hits;
  }

  /** The graph is walked fastest without any. */
  private static @Nullable Query filter(PassageFilter filter) {
    if (filter.equals(PassageFilter.NONE)) {
      return null;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    PassageSearch.addFilters(all, filter);
    return all.build();
  }
}
