package dev.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Finds passages in two stages: Lucene's BM25 over stems and skeletons brings the first few dozen,
 * and what they hold of the question, how exactly and how close together, puts those in order. The
 * text is never parsed as a query language: a reader's brackets and colons mean nothing.
 * Thread-safe.
 */
final class PassageSearch {
  /** The first stage's ranking function, for index and search. */
  static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.6f);

  /** How many passages the second stage looks at. */
  private static final int CANDIDATES = 64;

  /** What a skeleton counts beside a stem in the first stage. */
  private static final double SKELETON = 0.5;

  /** A skeleton with no more passages than this beside its stem brings nothing new. */
  private static final double HARDLY_MORE = 1.3;

  /** A skeleton in a larger share of the passages tells nothing. */
  private static final double COMMON = 0.04;

  private final RankingModel model;

  PassageSearch(RankingModel model) {
    this.model = model;
  }

  /**
   * @param words what was searched
   * @param mended whether some word may have been mended
   * @param lookedUp what was looked up of the words
   * @param ranked what was found, best first
   */
  record Ranking(
      QueryWords words,
      boolean mended,
      Map<Term, TermStates> lookedUp,
      List<Candidates.Ranked> ranked) {}

  /** The best passages for the query's words, best first. */
  List<Candidates.Ranked> find(IndexSearcher searcher, PassageQuery query) throws IOException {
    return rank(searcher, query).ranked();
  }

  /** The same, and the words as the index knows them. */
  Ranking rank(IndexSearcher searcher, PassageQuery query) throws IOException {
    try {
      LuceneVocabulary vocabulary = new LuceneVocabulary(searcher);
      QueryWords words = QueryWords.of(query.text(), vocabulary);
      ScoreDoc[] first = first(searcher, vocabulary, words, query);
      PassageFeatures features = new PassageFeatures(words, averageLength(searcher));
      List<Candidates.Ranked> ranked =
          Candidates.rank(head(first), features, model, searcher.getIndexReader().leaves());
      return new Ranking(
          words,
          Mended.anyOf(words, vocabulary),
          vocabulary.lookedUp(),
          limited(ranked, first, query.limit()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static ScoreDoc[] head(ScoreDoc[] first) {
    return Arrays.copyOf(first, Math.min(first.length, CANDIDATES));
  }

  /** Whoever wants more than the second stage looks at gets the rest in the first one's order. */
  private static List<Candidates.Ranked> limited(
      List<Candidates.Ranked> ranked, ScoreDoc[] first, int limit) {
    List<Candidates.Ranked> all =
        new ArrayList<>(ranked.subList(0, Math.min(limit, ranked.size())));
    for (int i = CANDIDATES; i < Math.min(limit, first.length); i++) {
      double last = ranked.getLast().score();
      all.add(
          new Candidates.Ranked(first[i].doc, last - first[CANDIDATES - 1].score + first[i].score));
    }
    return all;
  }

  /** What the second stage sees of the first one's hits: for learning its weights. */
  static Features features(IndexSearcher searcher, PassageQuery query) throws IOException {
    LuceneVocabulary vocabulary = new LuceneVocabulary(searcher);
    QueryWords words = QueryWords.of(query.text(), vocabulary);
    ScoreDoc[] first = head(first(searcher, vocabulary, words, query));
    PassageFeatures features = new PassageFeatures(words, averageLength(searcher));
    return new Features(
        first, Candidates.features(first, features, searcher.getIndexReader().leaves()));
  }

  /** Hits and their features, side by side. */
  record Features(ScoreDoc[] hits, float[][] values) {}

  static ScoreDoc[] first(
      IndexSearcher searcher, LuceneVocabulary vocabulary, QueryWords words, PassageQuery query)
      throws IOException {
    BooleanQuery.Builder whole = new BooleanQuery.Builder();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boosts(words, vocabulary)
        .forEach(
            (term, boost) -> any.add(new BoostQuery(vocabulary.query(term), boost), Occur.SHOULD));
    whole.add(any.build(), Occur.MUST);
    addFilters(whole, query.filter());
    int wanted = Math.max(CANDIDATES, query.limit());
    return searcher.search(whole.build(), new TopScoreDocCollectorManager(wanted, null, wanted))
        .scoreDocs;
  }

  private static Map<Term, Float> boosts(QueryWords words, LuceneVocabulary vocabulary) {
    Map<Term, Float> boosts = new HashMap<>();
    for (QueryWord word : words.words()) {
      for (QueryWord.Form form : word.forms()) {
        addBoosts(form, form.strength() * word.importance(), vocabulary, boosts);
      }
    }
    return boosts;
  }

  /**
   * The skeleton's postings are the longest: they are read only where they can bring passages that
   * the stem does not, and few enough to tell.
   */
  private static void addBoosts(
      QueryWord.Form form, double boost, LuceneVocabulary vocabulary, Map<Term, Float> boosts) {
    int stems = vocabulary.stemFrequency(form.stem());
    int skeletons = vocabulary.skeletonFrequency(form.skeleton());
    boolean adds = skeletons > HARDLY_MORE * stems;
    boolean tells = stems == 0 || skeletons <= COMMON * vocabulary.passages();
    if (stems > 0) {
      double all = adds ? boost : boost * (1 + SKELETON);
      boosts.merge(new Term(PassageFields.STEMS, form.stem()), (float) all, Math::max);
    }
    if (adds && tells) {
      Term skeleton = new Term(PassageFields.SKELETONS, form.skeleton());
      boosts.merge(skeleton, (float) (boost * SKELETON), Math::max);
    }
  }

  private static double averageLength(IndexSearcher searcher) throws IOException {
    CollectionStatistics statistics = searcher.collectionStatistics(PassageFields.STEMS);
    return statistics == null ? 1 : (double) statistics.sumTotalTermFreq() / statistics.docCount();
  }

  static void addFilters(BooleanQuery.Builder query, PassageFilter filter) {
    addAnyOf(query, PassageFields.PUBLISHER, filter.publishers());
    addAnyOf(query, PassageFields.KEYWORD, filter.keywords());
    if (filter.from().isPresent() || filter.to().isPresent()) {
      long from = filter.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      long to = filter.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      query.add(LongField.newRangeQuery(PassageFields.DAY, from, to), Occur.FILTER);
    }
  }

  private static void addAnyOf(BooleanQuery.Builder query, String field, Set<String> values) {
    if (!values.isEmpty()) {
      query.add(
          new TermInSetQuery(
              field, values.stream().map(PassageFields::exact).map(BytesRef::new).toList()),
          Occur.FILTER);
    }
  }
}
