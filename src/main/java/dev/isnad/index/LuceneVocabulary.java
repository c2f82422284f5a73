package dev.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words of a Lucene index. Remembers what it looked up, so that the query after it need not
 * look again; one per question, not thread-safe.
 */
final class LuceneVocabulary implements Vocabulary {
  /**
   * Stems that begin so are walked through: a few hundred of a hundred thousand. Lucene's own fuzzy
   * search takes ten times as long, most of it to build its automaton.
   */
  private static final int SURE_LETTERS = 2;

  /** An Arabic letter in UTF-8. */
  private static final int LETTER_BYTES = 2;

  private static final int SIMILAR = 3;
  private static final double DEAR = 4;

  /**
   * A pasted page of nonsense must not cost a walk through the dictionary for each of its words.
   */
  private static final int MENDED_AT_MOST = 3;

  private final IndexSearcher searcher;
  private final int passages;
  private final Map<Term, TermStates> known = new HashMap<>();
  private int mended;

  LuceneVocabulary(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.passages = passages(searcher);
  }

  /** What has been looked up so far. */
  Map<Term, TermStates> lookedUp() {
    return Map.copyOf(known);
  }

  /** Takes over what was looked up in the same state of the index. */
  void learn(Map<Term, TermStates> lookedUp) {
    known.putAll(lookedUp);
  }

  private static int passages(IndexSearcher searcher) throws IOException {
    var statistics = searcher.collectionStatistics(PassageFields.STEMS);
    return statistics == null ? 0 : (int) statistics.docCount();
  }

  @Override
  public int passages() {
    return passages;
  }

  @Override
  public int stemFrequency(String stem) {
    return states(new Term(PassageFields.STEMS, stem)).docFreq();
  }

  @Override
  public int skeletonFrequency(String skeleton) {
    return states(new Term(PassageFields.SKELETONS, skeleton)).docFreq();
  }

  /** A query for the term that need not look it up again. */
  TermQuery query(Term term) {
    return new TermQuery(term, states(term));
  }

  private TermStates states(Term term) {
    return known.computeIfAbsent(term, this::lookUp);
  }

  private TermStates lookUp(Term term) {
    try {
      return TermStates.build(searcher, term, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> similarStems(String stem) {
    if (mended++ >= MENDED_AT_MOST) {
      return List.of();
    }
    try {
      Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), PassageFields.STEMS);
      return terms == null ? List.of() : similar(terms, stem);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Likeliest first: by how frequent the word is, and how near at hand the slip. */
  private List<String> similar(Terms terms, String stem) throws IOException {
    Map<String, Double> found = new HashMap<>();
    TermsEnum walk = terms.iterator();
    for (String undone : OneSlip.undoneAtTheBeginning(stem)) {
      if (walk.seekExact(new BytesRef(undone))) {
        found.put(undone, likelihood(undone, stem, walk));
      }
    }
    BytesRef sure = new BytesRef(stem.substring(0, SURE_LETTERS));
    boolean more = walk.seekCeil(sure) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(walk.term(), sure)) {
      if (Math.abs(walk.term().length - LETTER_BYTES * stem.length()) <= LETTER_BYTES) {
        String known = walk.term().utf8ToString();
        if (OneSlip.parts(stem, known)) {
          found.put(known, likelihood(known, stem, walk));
        }
      }
      more = walk.next() != null;
    }
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SIMILAR)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double likelihood(String known, String stem, TermsEnum term) throws IOException {
    return Math.log(term.docFreq()) - DEAR * Slip.cost(known, stem);
  }
}
