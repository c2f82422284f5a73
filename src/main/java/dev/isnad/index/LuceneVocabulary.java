package dev.isnad.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The words of a Lucene index. Remembers what it looked up, so that the query after it need not
 * look again; one per question, not thread-safe.
 */
final class LuceneVocabulary implements Vocabulary {
  /** A slip in a word's first letter is rare, and looking for it costs thirty times as much. */
  private static final int SURE_LETTERS = 1;

  private static final int SIMILAR = 3;

  /**
   * A pasted page of nonsense must not cost a walk through the dictionary for each of its words.
   */
  private static final int MENDED_AT_MOST = 4;

  private final IndexSearcher searcher;
  private final int passages;
  private final Map<Term, TermStates> known = new HashMap<>();
  private int mended;

  LuceneVocabulary(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    this.passages = passages(searcher);
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

  private static List<String> similar(Terms terms, String stem) throws IOException {
    record Similar(String stem, int frequency) {}
    List<Similar> found = new ArrayList<>();
    FuzzyTermsEnum walk =
        new FuzzyTermsEnum(terms, new Term(PassageFields.STEMS, stem), 1, SURE_LETTERS, true);
    for (BytesRef term = walk.next(); term != null; term = walk.next()) {
      found.add(new Similar(term.utf8ToString(), walk.docFreq()));
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Similar::frequency).reversed())
        .limit(SIMILAR)
        .map(Similar::stem)
        .toList();
  }
}
