package dev.isnad.index;

import dev.isnad.arabic.ConsonantSkeleton;
import dev.isnad.arabic.LightStemmer;
import dev.isnad.arabic.SearchTerm;
import dev.isnad.arabic.SearchTerm.Kind;
import dev.isnad.arabic.SearchTerm.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a question's word is searched as. A word that the index knows is searched as it is,
 * beside readings that are clearly more frequent. For one that it does not know: the readings
 * without particles; then the word it makes with its neighbour; then known words one slip away;
 * then the word without a damaged article or a word of asking that was glued to it; then two known
 * words that were glued. The first of these that exists gives the word its rarity.
 */
final class WordResolution {
  /** A reading must be so many times as frequent as the word to be searched beside it. */
  private static final int CLEARLY_MORE = 4;

  private static final double READING = 0.8;
  private static final double DIALECT_READING = 0.5;
  private static final double MENDED = 0.7;
  private static final double RELATED = 0.3;
  private static final int MENDED_LENGTH = 4;
  private static final int SHORTEST_PART = 3;
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_WITH_ARTICLE = 5;

  private final SearchTerm term;
  private final Vocabulary vocabulary;
  private final String stem;
  private final int frequency;
  private final List<QueryWord.Form> forms = new ArrayList<>();
  private double rarity;
  private double importance;

  WordResolution(SearchTerm term, Vocabulary vocabulary) {
    this.term = term;
    this.vocabulary = vocabulary;
    this.stem = LightStemmer.stem(term.word());
    this.frequency = vocabulary.stemFrequency(stem);
    this.rarity = rarity(stem, frequency);
    this.importance = term.weight();
    forms.add(QueryWord.Form.of(term.word(), 1));
    readings();
  }

  /** Whether neither the word nor a reading of it is known. */
  private boolean isUnknown() {
    return frequency == 0 && forms.size() == 1;
  }

  QueryWord resolve() {
    if (isUnknown()) {
      join();
    }
    if (isUnknown() && stem.length() >= MENDED_LENGTH) {
      vocabulary.similarStems(stem).forEach(similar -> addIfKnown(similar, MENDED));
    }
    if (isUnknown()) {
      undamaged();
    }
    if (isUnknown()) {
      parted();
    }
    if (isUnknown()) {
      partAtArticle();
    }
    if (isUnknown()) {
      split();
    }
    return new QueryWord(forms, related(), rarity * importance, importance);
  }

  private void readings() {
    for (Reading reading : term.readings()) {
      boolean particle = reading.kind() == Kind.PARTICLE;
      if (particle || reading.kind() == Kind.DIALECT) {
        int other = vocabulary.stemFrequency(LightStemmer.stem(reading.word()));
        if (other > 0 && other >= CLEARLY_MORE * frequency) {
          importance = isUnknown() ? reading.weight() : importance;
          addIfKnown(reading.word(), particle ? READING : DIALECT_READING);
        }
      }
    }
  }

  private List<QueryWord.Form> related() {
    return term.readings().stream()
        .filter(reading -> reading.kind() == Kind.RELATED)
        .map(reading -> QueryWord.Form.of(reading.word(), RELATED))
        .toList();
  }

  /** Where a blank parted it: the word that it makes with a neighbour. */
  private void join() {
    of(Kind.JOINED).ifPresent(word -> addIfKnown(word, READING));
  }

  /** Where a blank to a word of asking was left out: the word itself. */
  private void parted() {
    of(Kind.PARTED).ifPresent(word -> addIfKnown(word, MENDED));
  }

  /** The most frequent of the readings of a kind, if any is known. */
  private Optional<String> of(Kind kind) {
    return term.readings().stream()
        .filter(reading -> reading.kind() == kind)
        .map(Reading::word)
        .filter(word -> frequency(word) > 0)
        .max(Comparator.comparingInt(this::frequency));
  }

  /** Where the slip is in the article: the word without it. */
  private void undamaged() {
    OneSlip.withoutDamagedArticle(term.word()).stream()
        .filter(word -> frequency(word) > 0)
        .max(Comparator.comparingInt(this::frequency))
        .ifPresent(word -> addIfKnown(word, MENDED));
  }

  private int frequency(String word) {
    return vocabulary.stemFrequency(LightStemmer.stem(word));
  }

  /** Where a blank was left out before an article: the word after it, and the one before. */
  private void partAtArticle() {
    String word = term.word();
    int article = word.indexOf(ARTICLE, 2);
    while (article > 0 && frequency(word.substring(article)) == 0) {
      article = word.indexOf(ARTICLE, article + 1);
    }
    if (article > 0 && word.length() - article >= SHORTEST_WITH_ARTICLE) {
      addIfKnown(word.substring(0, article), MENDED);
      addIfKnown(word.substring(article), MENDED);
    }
  }

  /** Where a blank was left out: the parts of which the rarer one is the most frequent. */
  private void split() {
    String word = term.word();
    int best = 0;
    int at = 0;
    for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
      int first = frequency(word.substring(0, i));
      int second = first > best ? frequency(word.substring(i)) : 0;
      if (Math.min(first, second) > best) {
        best = Math.min(first, second);
        at = i;
      }
    }
    if (at > 0) {
      addIfKnown(word.substring(0, at), MENDED);
      addIfKnown(word.substring(at), MENDED);
    }
  }

  private void addIfKnown(String word, double strength) {
    String other = LightStemmer.stem(word);
    int known = vocabulary.stemFrequency(other);
    if (known > 0) {
      rarity = isUnknown() ? rarity(other, known) : rarity;
      forms.add(QueryWord.Form.of(word, strength));
    }
  }

  /** Mean of the two idf of a word, by stem and by skeleton. */
  private double rarity(String of, int stems) {
    int skeletons = vocabulary.skeletonFrequency(ConsonantSkeleton.of(of));
    return stems == 0 ? idf(Math.max(1, skeletons)) : (idf(stems) + idf(skeletons)) / 2;
  }

  /** BM25's idf. */
  private double idf(int passages) {
    return Math.log(1 + (vocabulary.passages() - passages + 0.5) / (passages + 0.5));
  }
}
