package dev.isnad.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors in Lucene. A document cannot be given one afterwards; so the vectors are kept aside, and
 * the report's documents are written again, together with them.
 */
final class LuceneVectors implements PassageVectors, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneVectors.class);

  /** Reports that are given vectors before that is brought to the disk. */
  private static final int MOST_ATTACHED = 2_000;

  /** Vectors without a passage that are left lying, or this share of those with one. */
  private static final int FEW = 64;

  private static final int SMALL_SHARE = 8;

  private final IndexFolder folder;
  private final LuceneIndex index;
  private boolean alone;
  private boolean complete;
  private int attached;

  LuceneVectors(IndexFolder folder, LuceneIndex index) {
    this.folder = folder;
    this.index = index;
  }

  @Override
  public synchronized void use(VectorSpace space) {
    if (index.kept().filter(kept -> kept.space().equals(space)).isPresent()) {
      return;
    }
    try {
      close();
      index.keepIn(open(space));
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** What cannot be read is made again, like everything here. */
  private KeptVectors open(VectorSpace space) throws IOException {
    try {
      return KeptVectors.open(folder.vectors(space), space);
    } catch (IOException e) {
      if (!VersionedIndex.isDamage(e)) {
        throw e;
      }
      LOG.warn(
          "The vectors in {} are damaged ({}), made again", folder.vectors(space), e.toString());
      IOUtils.rm(folder.vectors(space));
      return KeptVectors.open(folder.vectors(space), space);
    }
  }

  @Override
  public Gap gap(int limit, Set<String> except) {
    KeptVectors kept = kept();
    Gap gap = index.search(searcher -> gap(searcher, kept, limit, except));
    if (gap.isEmpty()) {
      settle();
      deleteOthers(kept.space());
      purge(kept);
    }
    return gap;
  }

  /** Those of another model are of use until now: an operator may have thought better of it. */
  private synchronized void deleteOthers(VectorSpace space) {
    try {
      if (!alone) {
        folder.deleteVectorsBut(space);
        alone = true;
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** From now on the index holds every report: a text that stands in none is gone. */
  synchronized void complete() {
    complete = true;
  }

  /**
   * Deletes the vectors of texts that no passage has any more, once they are many: reports that are
   * withdrawn and published again soon find theirs, and not every edit costs a walk over all
   * passages.
   */
  private synchronized void purge(KeptVectors kept) {
    try {
      long passages = coverage().map(Coverage::with).orElse(0L);
      if (complete && kept.size() > passages + Math.max(FEW, passages / SMALL_SHARE)) {
        int before = kept.size();
        kept.keepOnly(index.search(LuceneVectors::keys));
        LOG.info("{} vectors of texts that no report has any more are gone", before - kept.size());
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static Set<String> keys(IndexSearcher searcher) throws IOException {
    Set<String> keys = new HashSet<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BinaryDocValues records = leaf.reader().getBinaryDocValues(PassageFields.RECORD);
      Bits live = leaf.reader().getLiveDocs();
      while (records != null && records.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(records.docID())) {
          Passage passage = PassageRecord.read(records.binaryValue());
          keys.add(VectorFields.key(VectorFields.text(passage)));
        }
      }
    }
    return keys;
  }

  private static Gap gap(IndexSearcher searcher, KeptVectors kept, int limit, Set<String> except)
      throws IOException {
    Set<String> articles = new LinkedHashSet<>();
    Map<String, String> texts = new LinkedHashMap<>();
    int read = limit + except.size();
    TopFieldCollectorManager first = new TopFieldCollectorManager(Sort.INDEXORDER, read, 1);
    for (ScoreDoc hit : searcher.search(lacking(kept.space()), first).scoreDocs) {
      Passage passage = LuceneIndex.passage(searcher, hit.doc);
      String text = VectorFields.text(passage);
      String key = VectorFields.key(text);
      if (!except.contains(key)) {
        articles.add(passage.articleId());
        if (kept.find(key).isEmpty()) {
          texts.put(key, text);
        }
      }
    }
    return new Gap(articles, texts);
  }

  private static Query lacking(VectorSpace space) {
    return new BooleanQuery.Builder()
        .add(new FieldExistsQuery(PassageFields.ORDINAL), Occur.FILTER)
        .add(new FieldExistsQuery(VectorFields.field(space)), Occur.MUST_NOT)
        .build();
  }

  @Override
  public void keep(Map<String, float[]> vectors) {
    KeptVectors kept = kept();
    try {
      kept.keep(vectors);
    } catch (IOException | AlreadyClosedException e) {
      // After a disk was full, say, Lucene's writer is of no more use.
      openAgain(kept, e);
      throw failure(e);
    }
  }

  private synchronized void openAgain(KeptVectors failed, Exception cause) {
    try {
      close();
      index.keepIn(open(failed.space()));
    } catch (IOException | AlreadyClosedException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public synchronized void attach(Set<String> articles) {
    index.writeAgain(articles);
    attached += articles.size();
    if (attached >= MOST_ATTACHED) {
      settle();
    }
  }

  /**
   * Brings what was attached to the disk. Until then only the attaching would have to be redone.
   */
  private synchronized void settle() {
    if (attached > 0) {
      index.write(List.of());
      attached = 0;
    }
  }

  @Override
  public Optional<Coverage> coverage() {
    return index.kept().map(kept -> index.search(searcher -> coverage(searcher, kept.space())));
  }

  private static Coverage coverage(IndexSearcher searcher, VectorSpace space) throws IOException {
    long with = searcher.count(new FieldExistsQuery(VectorFields.field(space)));
    long all = searcher.count(new FieldExistsQuery(PassageFields.ORDINAL));
    return new Coverage(with, all - with);
  }

  @Override
  public void onWrite(Runnable listener) {
    index.onWrite(listener);
  }

  private KeptVectors kept() {
    return index
        .kept()
        .orElseThrow(() -> new IllegalStateException("No space of vectors is in use"));
  }

  private IndexException failure(Exception e) {
    return new IndexException(
        "The vectors beside the index in %s cannot be used (%s)".formatted(folder.current(), e), e);
  }

  @Override
  public synchronized void close() throws IOException {
    Optional<KeptVectors> kept = index.kept();
    alone = false;
    index.keepNone();
    IOUtils.close(kept.stream().toList());
  }

  /**
   * Adds to a report's documents the vectors that are kept for its passages. A report is published
   * whether or not they can be read.
   */
  static void addTo(List<Document> documents, List<Passage> passages, KeptVectors kept) {
    try {
      for (int i = 0; i < passages.size(); i++) {
        Optional<float[]> vector = kept.find(VectorFields.key(VectorFields.text(passages.get(i))));
        if (vector.isPresent()) {
          documents.get(i).add(VectorFields.of(kept.space(), vector.get()));
        }
      }
    } catch (IOException | AlreadyClosedException e) {
      LOG.warn("The vectors of a report could not be read; it is indexed without them", e);
    }
  }
}
