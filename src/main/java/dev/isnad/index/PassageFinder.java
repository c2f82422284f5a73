package dev.isnad.index;

import dev.isnad.arabic.ConsonantSkeleton;
import dev.isnad.arabic.LightStemmer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * The whole of a search in Lucene: the words are ranked, the best passages read, and those put in
 * the order that the query wishes. Thread-safe.
 */
final class PassageFinder {
  private final RankingModel model = RankingModel.shipped();
  private final PassageSearch search = new PassageSearch(model);

  /** Who finds asks for corrections next: whether there are any is known then. */
  private volatile Optional<Known> known = Optional.empty();

  /**
   * A text whose words were looked up.
   *
   * @param state of the index
   * @param words as the index knows them
   * @param mended whether some word may have been mended
   * @param lookedUp of its words
   */
  private record Known(
      Object state, String text, QueryWords words, boolean mended, Map<Term, TermStates> lookedUp) {
    boolean areOf(IndexSearcher searcher, String other) {
      return state.equals(searcher.getIndexReader().getContext().id()) && text.equals(other);
    }
  }

  private record Outcome(QueryWords words, List<Weighed> found) {}

  List<Hit> find(IndexSearcher searcher, PassageQuery query) throws IOException {
    return outcome(searcher, query).found().stream().map(PassageFinder::hit).toList();
  }

  List<Correction> corrections(IndexSearcher searcher, String text, List<Hit> hits)
      throws IOException {
    Optional<Known> last = known.filter(words -> words.areOf(searcher, text));
    if (last.isPresent() && !last.get().mended()) {
      return List.of();
    }
    try {
      LuceneVocabulary vocabulary = vocabulary(searcher);
      QueryWords words = last.map(Known::words).orElseGet(() -> QueryWords.of(text, vocabulary));
      return Corrections.of(text, Mended.of(text, words, vocabulary), hits);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** One that knows the words of the last question, if it was asked of this state of the index. */
  private LuceneVocabulary vocabulary(IndexSearcher searcher) throws IOException {
    LuceneVocabulary fresh = new LuceneVocabulary(searcher);
    known
        .filter(last -> last.state().equals(searcher.getIndexReader().getContext().id()))
        .ifPresent(last -> fresh.learn(last.lookedUp()));
    return fresh;
  }

  List<WordUse> uses(IndexSearcher searcher, List<String> folded) throws IOException {
    try {
      LuceneVocabulary vocabulary = vocabulary(searcher);
      return folded.stream().map(word -> use(word, vocabulary)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static WordUse use(String word, Vocabulary vocabulary) {
    String stem = LightStemmer.stem(word);
    return new WordUse(
        word,
        vocabulary.stemFrequency(stem),
        vocabulary.skeletonFrequency(ConsonantSkeleton.of(stem)));
  }

  List<Explained> explain(IndexSearcher searcher, PassageQuery query) throws IOException {
    Outcome outcome = outcome(searcher, query);
    Explainer explainer = Explainer.of(searcher, query, model, outcome.words());
    return outcome.found().stream()
        .map(weighed -> new Explained(hit(weighed), explainer.explain(weighed)))
        .toList();
  }

  private static Hit hit(Weighed weighed) {
    return new Hit(weighed.passage(), weighed.score());
  }

  private Outcome outcome(IndexSearcher searcher, PassageQuery query) throws IOException {
    int wanted = query.hasWishes() ? Math.max(query.limit(), WishedOrder.LOOKED_AT) : query.limit();
    PassageSearch.Ranking ranking =
        search.rank(searcher, new PassageQuery(query.text(), query.filter(), wanted));
    known =
        Optional.of(
            new Known(
                searcher.getIndexReader().getContext().id(),
                query.text(),
                ranking.words(),
                ranking.mended(),
                ranking.lookedUp()));
    List<Candidates.Ranked> ranked =
        query.text().isBlank() && query.time().newest()
            ? NewestReports.find(searcher, query.filter(), query.limit())
            : ranking.ranked();
    List<Weighed> found = new ArrayList<>(ranked.size());
    for (Candidates.Ranked hit : ranked) {
      found.add(
          new Weighed(LuceneIndex.passage(searcher, hit.doc()), hit.doc(), hit.score(), 0, 0, 0));
    }
    List<Weighed> ordered = query.hasWishes() ? WishedOrder.of(found, query) : found;
    return new Outcome(
        ranking.words(), ordered.subList(0, Math.min(query.limit(), ordered.size())));
  }
}
