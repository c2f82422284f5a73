package dev.isnad.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** What the marker documents tell: which reports there are, and how much can be found. */
final class IndexScan {
  private IndexScan() {}

  /** The revision of every report, by its id. */
  static Map<String, String> revisions(IndexReader reader) throws IOException {
    Map<String, String> revisions = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues markers = leaf.reader().getSortedDocValues(PassageFields.MARKER_REVISION);
      SortedDocValues ids = leaf.reader().getSortedDocValues(PassageFields.ARTICLE);
      if (markers != null && ids != null) {
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = markers.nextDoc(); isDoc(doc); doc = markers.nextDoc()) {
          if (isLive(live, doc) && ids.advanceExact(doc)) {
            revisions.put(
                ids.lookupOrd(ids.ordValue()).utf8ToString(),
                markers.lookupOrd(markers.ordValue()).utf8ToString());
          }
        }
      }
    }
    return revisions;
  }

  /** The revision of one report. */
  static Optional<String> revision(IndexReader reader, String id) throws IOException {
    Term term = new Term(PassageFields.ARTICLE, id);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      SortedDocValues markers = leaf.reader().getSortedDocValues(PassageFields.MARKER_REVISION);
      if (documents != null && markers != null) {
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = documents.nextDoc(); isDoc(doc); doc = documents.nextDoc()) {
          if (isLive(live, doc) && markers.advanceExact(doc)) {
            return Optional.of(markers.lookupOrd(markers.ordValue()).utf8ToString());
          }
        }
      }
    }
    return Optional.empty();
  }

  static IndexScope scope(IndexReader reader) throws IOException {
    Scope scope = new Scope();
    for (LeafReaderContext leaf : reader.leaves()) {
      scope.add(leaf.reader());
    }
    return scope.result();
  }

  private static boolean isDoc(int doc) {
    return doc != NumericDocValues.NO_MORE_DOCS;
  }

  private static boolean isLive(@Nullable Bits live, int doc) {
    return live == null || live.get(doc);
  }

  private static final class Scope {
    private long articles;
    private long passages;
    private long oldest = Long.MAX_VALUE;
    private long newest = Long.MIN_VALUE;

    void add(LeafReader reader) throws IOException {
      NumericDocValues counts = reader.getNumericDocValues(PassageFields.MARKER_PASSAGES);
      if (counts != null) {
        NumericDocValues days = reader.getNumericDocValues(PassageFields.MARKER_DAY);
        Bits live = reader.getLiveDocs();
        for (int doc = counts.nextDoc(); isDoc(doc); doc = counts.nextDoc()) {
          if (isLive(live, doc) && counts.longValue() > 0) {
            articles++;
            passages += counts.longValue();
            addDay(days, doc);
          }
        }
      }
    }

    private void addDay(@Nullable NumericDocValues days, int doc) throws IOException {
      if (days != null && days.advanceExact(doc)) {
        oldest = Math.min(oldest, days.longValue());
        newest = Math.max(newest, days.longValue());
      }
    }

    IndexScope result() {
      boolean dated = oldest <= newest;
      return new IndexScope(
          articles,
          passages,
          dated ? Optional.of(LocalDate.ofEpochDay(oldest)) : Optional.empty(),
          dated ? Optional.of(LocalDate.ofEpochDay(newest)) : Optional.empty());
    }
  }
}
