package dev.isnad.index;

import dev.isnad.arabic.LightStemmer;
import dev.isnad.arabic.SearchTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a question with the spaces where the index's words have them: glued words parted,
 * torn ones joined, both only where the index does not know them as they are.
 *
 * @param terms in the question's order
 * @param mended what was parted or joined
 */
record MendedTerms(List<SearchTerm> terms, List<Mended> mended) {
  MendedTerms {
    terms = List.copyOf(terms);
    mended = List.copyOf(mended);
  }

  /**
   * What was mended.
   *
   * @param asked the question's words, folded, in a row
   * @param instead what may be meant, likeliest first: stems in a row
   * @param certain whether it is a slip for sure; else it may be a word that only this index lacks
   */
  record Mended(List<String> asked, List<List<String>> instead, boolean certain) {
    Mended {
      asked = List.copyOf(asked);
      instead = List.copyOf(instead);
    }
  }

  static MendedTerms of(List<SearchTerm> asked, Vocabulary vocabulary, WordMender mender) {
    List<SearchTerm> terms = new ArrayList<>();
    List<Mended> mended = new ArrayList<>();
    int i = 0;
    while (i < asked.size()) {
      SearchTerm term = asked.get(i);
      Optional<SearchTerm> joined =
          i + 1 < asked.size() ? joined(term, asked.get(i + 1), vocabulary) : Optional.empty();
      if (joined.isPresent()) {
        terms.add(joined.get());
        mended.add(new Mended(words(asked.subList(i, i + 2)), meant(List.of(joined.get())), true));
        i += 2;
        continue;
      }
      List<SearchTerm> parts = parts(term, vocabulary, mender);
      if (parts.size() > 1) {
        mended.add(new Mended(List.of(term.word()), meant(parts), true));
      }
      terms.addAll(parts);
      i++;
    }
    return new MendedTerms(terms, mended);
  }

  private static List<String> words(List<SearchTerm> terms) {
    return terms.stream().map(SearchTerm::word).toList();
  }

  private static List<List<String>> meant(List<SearchTerm> terms) {
    return List.of(terms.stream().map(term -> LightStemmer.stem(term.word())).toList());
  }

  private static Optional<SearchTerm> joined(
      SearchTerm first, SearchTerm second, Vocabulary vocabulary) {
    boolean torn = isUnknown(first, vocabulary) || isUnknown(second, vocabulary);
    String word = first.word() + second.word();
    return torn && vocabulary.stemFrequency(LightStemmer.stem(word)) > 0
        ? Optional.of(new SearchTerm(word, Math.max(first.weight(), second.weight()), List.of()))
        : Optional.empty();
  }

  private static List<SearchTerm> parts(
      SearchTerm term, Vocabulary vocabulary, WordMender mender) {
    if (!isUnknown(term, vocabulary)
        || !mender.meantBy(LightStemmer.stem(term.word())).isEmpty()) {
      return List.of(term);
    }
    return mender
        .parts(term.word())
        .map(parts -> parts.stream().map(p -> new SearchTerm(p, term.weight(), List.of())).toList())
        .orElse(List.of(term));
  }

  private static boolean isUnknown(SearchTerm term, Vocabulary vocabulary) {
    return vocabulary.stemFrequency(LightStemmer.stem(term.word())) == 0
        && term.readings().stream()
            .noneMatch(r -> vocabulary.stemFrequency(LightStemmer.stem(r.word())) > 0);
  }
}
