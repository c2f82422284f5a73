package dev.isnad.index;

import dev.isnad.arabic.ConsonantSkeleton;
import dev.isnad.arabic.LightStemmer;
import dev.isnad.arabic.SearchTerm;
import dev.isnad.arabic.SearchTerm.Kind;
import dev.isnad.arabic.SearchTerm.Reading;
import dev.isnad.arabic.SearchTerms;
import dev.isnad.index.MendedTerms.Mended;
import java.util.ArrayList;
import java.util.List;

/**
 * A question's words as an index knows them: each with its readings that occur, and with what it
 * weighs.
 *
 * @param words in the question's order
 * @param totalWeight the sum of their weights
 * @param asksForNumber whether an answer should hold a number
 * @param mended the words that the index does not know, and what is searched instead
 */
record QueryWords(
    List<QueryWord> words, double totalWeight, boolean asksForNumber, List<Mended> mended) {
  /** A reading must be so many times as frequent as the word to be searched beside it. */
  private static final int CLEARLY_MORE = 4;

  private static final double READING = 0.8;
  private static final double DIALECT_READING = 0.5;
  private static final double MENDED = 0.7;

  QueryWords {
    words = List.copyOf(words);
    mended = List.copyOf(mended);
  }

  /** What to search for a question, given what the index holds. */
  static QueryWords of(String question, Vocabulary vocabulary) {
    List<QueryWord> words = new ArrayList<>();
    SearchTerms searched = SearchTerms.of(question);
    WordMender mender = new WordMender(vocabulary);
    MendedTerms terms = MendedTerms.of(searched.terms(), vocabulary, mender);
    List<Mended> mended = new ArrayList<>(terms.mended());
    for (SearchTerm term : terms.terms()) {
      words.add(word(term, vocabulary, mender, mended));
    }
    double total = words.stream().mapToDouble(QueryWord::weight).sum();
    return new QueryWords(words, total, searched.asksForNumber(), mended);
  }

  private static QueryWord word(
      SearchTerm term, Vocabulary vocabulary, WordMender mender, List<Mended> mended) {
    String stem = LightStemmer.stem(term.word());
    int frequency = vocabulary.stemFrequency(stem);
    List<QueryWord.Form> forms = new ArrayList<>();
    forms.add(QueryWord.Form.of(term.word(), 1));
    double rarity = rarity(stem, frequency, vocabulary);
    double weight = term.weight();
    for (Reading reading : term.readings()) {
      String other = LightStemmer.stem(reading.word());
      int otherFrequency = vocabulary.stemFrequency(other);
      if (otherFrequency > 0 && otherFrequency >= CLEARLY_MORE * frequency) {
        boolean particle = reading.kind() == Kind.PARTICLE;
        if (frequency == 0 && forms.size() == 1) {
          rarity = rarity(other, otherFrequency, vocabulary);
          weight = reading.weight();
        }
        forms.add(QueryWord.Form.of(reading.word(), particle ? READING : DIALECT_READING));
      }
    }
    if (frequency == 0 && forms.size() == 1) {
      List<String> meant = mender.meantBy(stem);
      if (!meant.isEmpty()) {
        String first = meant.getFirst();
        rarity = rarity(first, vocabulary.stemFrequency(first), vocabulary);
        meant.forEach(similar -> forms.add(QueryWord.Form.of(similar, MENDED)));
        mended.add(new Mended(List.of(term.word()), meant.stream().map(List::of).toList(),
                mender.isSlip(stem)));
      }
    }
    return new QueryWord(forms, rarity * weight, weight);
  }

  /** Mean of the two idf of a word, by stem and by skeleton. */
  private static double rarity(String stem, int frequency, Vocabulary vocabulary) {
    int skeletons = vocabulary.skeletonFrequency(ConsonantSkeleton.of(stem));
    if (frequency == 0) {
      return idf(Math.max(1, skeletons), vocabulary.passages());
    }
    return (idf(frequency, vocabulary.passages()) + idf(skeletons, vocabulary.passages())) / 2;
  }

  /** BM25's idf. */
  private static double idf(int frequency, int passages) {
    return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
  }
}
