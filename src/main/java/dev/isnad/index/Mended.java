package dev.isnad.index;

import dev.isnad.arabic.ConsonantSkeleton;
import dev.isnad.arabic.LightStemmer;
import dev.isnad.arabic.SearchTerm;
import dev.isnad.arabic.SearchTerm.Kind;
import dev.isnad.arabic.SearchTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question's word that the index does not know and that is searched as another ({@link
 * WordResolution}), where that is a slip of the pen rather than a word that only this index lacks.
 *
 * @param asked the question's words, folded, in a row
 * @param instead what may be meant, likeliest first: stems in a row
 */
record Mended(List<String> asked, List<List<String>> instead) {
  /** Shorter stems have too many neighbours that are words. */
  private static final int SHORTEST = 4;

  /** Dearer slips make other words that exist. */
  private static final double CLEAR_SLIP = 0.5;

  private static final double CLEAR_SLIP_OF_SHORT = 0.3;

  private static final String WEAK_ENDINGS = "اويه";

  Mended {
    asked = List.copyOf(asked);
    instead = List.copyOf(instead);
  }

  /** What was mended of a text, whose words the index knows as {@code searched}. */
  static List<Mended> of(String text, QueryWords searched, Vocabulary vocabulary) {
    List<QueryWord> words = searched.words();
    if (!anyOf(searched, vocabulary)) {
      return List.of();
    }
    List<SearchTerm> asked = SearchTerms.of(text).terms();
    List<String> terms = asked.stream().map(SearchTerm::word).toList();
    List<Mended> mended = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isUnknown(words.get(i), vocabulary)) {
        one(terms, i, others(words.get(i), asked.get(i)), vocabulary).ifPresent(mended::add);
      }
    }
    return mended.stream().distinct().toList();
  }

  /** Whether any word may have been mended. */
  static boolean anyOf(QueryWords searched, Vocabulary vocabulary) {
    return searched.words().stream().anyMatch(word -> isUnknown(word, vocabulary));
  }

  private static boolean isUnknown(QueryWord word, Vocabulary vocabulary) {
    return word.forms().size() > 1 && vocabulary.stemFrequency(word.forms().getFirst().stem()) == 0;
  }

  /** What is searched instead; a word without its particles, or the standard one, is no mending. */
  private static List<String> others(QueryWord word, SearchTerm asked) {
    Set<String> readings =
        asked.readings().stream()
            .filter(r -> r.kind() == Kind.PARTICLE || r.kind() == Kind.DIALECT)
            .map(reading -> LightStemmer.stem(reading.word()))
            .collect(Collectors.toSet());
    return word.forms().stream()
        .skip(1)
        .map(QueryWord.Form::stem)
        .filter(stem -> !readings.contains(stem))
        .toList();
  }

  private static Optional<Mended> one(
      List<String> terms, int i, List<String> others, Vocabulary vocabulary) {
    return joined(terms, i - 1, others)
        .or(() -> joined(terms, i, others))
        .or(() -> parted(terms.get(i), others))
        .or(() -> slip(terms.get(i), others, vocabulary));
  }

  private static Optional<Mended> joined(List<String> terms, int first, List<String> others) {
    if (first < 0 || first + 1 >= terms.size()) {
      return Optional.empty();
    }
    List<String> asked = terms.subList(first, first + 2);
    String stem = LightStemmer.stem(String.join("", asked));
    return others.contains(stem)
        ? Optional.of(new Mended(asked, List.of(List.of(stem))))
        : Optional.empty();
  }

  private static Optional<Mended> parted(String word, List<String> others) {
    for (int cut = 1; others.size() == 2 && cut < word.length(); cut++) {
      List<String> parts =
          List.of(
              LightStemmer.stem(word.substring(0, cut)), LightStemmer.stem(word.substring(cut)));
      if (parts.equals(others)) {
        return Optional.of(new Mended(List.of(word), List.of(parts)));
      }
    }
    return Optional.empty();
  }

  /** A word of which the index knows the consonants may be right: a plural, a verb's form. */
  private static Optional<Mended> slip(String word, List<String> others, Vocabulary vocabulary) {
    String stem = LightStemmer.stem(word);
    if (stem.length() < SHORTEST || vocabulary.skeletonFrequency(ConsonantSkeleton.of(stem)) > 0) {
      return Optional.empty();
    }
    double limit = stem.length() > SHORTEST ? CLEAR_SLIP : CLEAR_SLIP_OF_SHORT;
    List<List<String>> meant =
        others.stream()
            .filter(other -> !base(other).equals(base(stem)) && Slip.cost(other, stem) <= limit)
            .sorted(Comparator.comparingDouble(other -> Slip.cost(other, stem)))
            .map(List::of)
            .toList();
    return meant.isEmpty() ? Optional.empty() : Optional.of(new Mended(List.of(word), meant));
  }

  /** Words that part only in a weak ending are forms of one ({@code نهائي}, {@code نهاية}). */
  private static String base(String stem) {
    int end = stem.length();
    while (end > 2 && WEAK_ENDINGS.indexOf(stem.charAt(end - 1)) >= 0) {
      end--;
    }
    return stem.substring(0, end);
  }
}
