package dev.isnad.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * The second stage: the passages that the first one found, looked at closely and put in order.
 * Reads their word codes, not their text.
 */
final class Candidates {
  /**
   * @param doc Lucene's number of the passage
   * @param score the second stage's
   */
  record Ranked(int doc, double score) {}

  private static final class Candidate {
    final int doc;
    final float first;
    float[] features = new float[0];
    int leaf;
    long ordinal;
    String id = "";
    double score;

    Candidate(ScoreDoc hit) {
      doc = hit.doc;
      first = hit.score;
    }
  }

  private final Candidate[] candidates;
  private final PassageFeatures features;

  private Candidates(ScoreDoc[] hits, PassageFeatures features) {
    this.candidates = Arrays.stream(hits).map(Candidate::new).toArray(Candidate[]::new);
    this.features = features;
  }

  /** The features of the hits, in the order of the hits. */
  static float[][] features(
      ScoreDoc[] hits, PassageFeatures features, List<LeafReaderContext> leaves)
      throws IOException {
    Candidates all = new Candidates(hits, features);
    all.read(leaves);
    return Arrays.stream(all.candidates).map(c -> c.features).toArray(float[][]::new);
  }

  /** The hits, best first; equal ones by report and place in it. */
  static List<Ranked> rank(
      ScoreDoc[] hits, PassageFeatures features, RankingModel model, List<LeafReaderContext> leaves)
      throws IOException {
    Candidates all = new Candidates(hits, features);
    all.read(leaves);
    for (Candidate candidate : all.candidates) {
      candidate.score = model.score(candidate.features);
    }
    Candidate[] sorted = all.candidates.clone();
    Arrays.sort(sorted, Comparator.comparingDouble((Candidate c) -> c.score).reversed());
    orderEquals(sorted, leaves);
    return Arrays.stream(sorted).map(c -> new Ranked(c.doc, c.score)).toList();
  }

  private void read(List<LeafReaderContext> leaves) throws IOException {
    Candidate[] byDoc = candidates.clone();
    Arrays.sort(byDoc, Comparator.comparingInt(c -> c.doc));
    PassageWords words = new PassageWords();
    int next = 0;
    while (next < byDoc.length) {
      int leaf = ReaderUtil.subIndex(byDoc[next].doc, leaves);
      LeafReaderContext context = leaves.get(leaf);
      int end = context.docBase + context.reader().maxDoc();
      BinaryDocValues codes = context.reader().getBinaryDocValues(PassageFields.WORDS);
      for (; next < byDoc.length && byDoc[next].doc < end; next++) {
        Candidate candidate = byDoc[next];
        int doc = candidate.doc - context.docBase;
        if (!codes.advanceExact(doc)) {
          throw new IndexException("A passage of the index has no words");
        }
        BytesRef bytes = codes.binaryValue();
        words.read(bytes.bytes, bytes.offset, bytes.length);
        candidate.leaf = leaf;
        candidate.features = features.of(words, candidate.first);
      }
    }
  }

  /** Copies of one text score alike: they come by their report's id, whatever the segments. */
  private static void orderEquals(Candidate[] sorted, List<LeafReaderContext> leaves)
      throws IOException {
    int from = 0;
    for (int to = 1; to <= sorted.length; to++) {
      if (to == sorted.length || sorted[to].score != sorted[from].score) {
        if (to - from > 1) {
          for (int i = from; i < to; i++) {
            identify(sorted[i], leaves.get(sorted[i].leaf));
          }
          Arrays.sort(
              sorted,
              from,
              to,
              Comparator.comparing((Candidate c) -> c.id).thenComparingLong(c -> c.ordinal));
        }
        from = to;
      }
    }
  }

  private static void identify(Candidate candidate, LeafReaderContext leaf) throws IOException {
    int doc = candidate.doc - leaf.docBase;
    SortedDocValues article = leaf.reader().getSortedDocValues(PassageFields.ARTICLE);
    NumericDocValues ordinal = leaf.reader().getNumericDocValues(PassageFields.ORDINAL);
    if (article.advanceExact(doc) && ordinal.advanceExact(doc)) {
      candidate.id = article.lookupOrd(article.ordValue()).utf8ToString();
      candidate.ordinal = ordinal.longValue();
    }
  }
}
