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

  /** Two slips are allowed for in words of so many letters, behind the first ones. */
  private static final int TWICE_WRONG = 7;

  private static final int SURE_LETTERS_OF_TWO = 2;

  private static final int SIMILAR = 16;

  private final IndexSearcher searcher;
  private final int passages;
  private final Map<Term, TermStates> known = new HashMap<>();

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
    try {
      Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), PassageFields.STEMS);
      if (terms == null) {
        return List.of();
      }
      List<String> found = walk(terms, stem, 1, SURE_LETTERS);
      return found.isEmpty() && stem.length() >= TWICE_WRONG
          ? walk(terms, stem, 2, SURE_LETTERS_OF_TWO)
          : found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> walk(Terms terms, String stem, int slips, int sure)
      throws IOException {
    record Similar(String stem, int frequency) {}
    List<Similar> found = new ArrayList<>();
    FuzzyTermsEnum walk =
        new FuzzyTermsEnum(terms, new Term(PassageFields.STEMS, stem), slips, sure, true);
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
