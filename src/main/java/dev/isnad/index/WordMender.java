package dev.isnad.index;

import dev.isnad.arabic.ConsonantSkeleton;
import dev.isnad.arabic.LightStemmer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mends words that an index does not know from its own vocabulary: the known words that somebody
 * who wrote this one may have meant. A spelling that keeps the consonants, and so may be the same
 * name, comes first, then the likeliest slip and the more frequent word. One per question; not
 * thread-safe.
 */
final class WordMender {
  /** Shorter stems have too many neighbours. */
  static final int SHORTEST = 4;

  private static final int MOST = 3;

  /** How many times as frequent outweighs a slip that nothing explains: e³, about 20. */
  private static final double UNLIKELY = 3;

  /** Dearer slips make other words that exist. */
  private static final double CLEAR_SLIP = 0.5;

  private static final double CLEAR_SLIP_OF_SHORT = 0.3;

  private static final int SHORTEST_PART = 3;

  /** Each part of two glued words must be well known: nonsense always has some known part. */
  private static final int WELL_KNOWN = 2;

  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  /** Short words that are written on to the next one. */
  private static final Set<String> GLUED =
      Set.of("عبد", "ابو", "ابن", "بن", "في", "من", "عن", "علي", "الي", "يا", "ما", "ان", "ال");

  /** A pasted page of nonsense must not cost dozens of lookups for each of its words. */
  private static final int WORDS_AT_MOST = 4;

  private final Vocabulary vocabulary;
  private final Map<String, List<String>> meant = new HashMap<>();

  WordMender(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The index's stems that may have been meant by a stem that it does not know, likeliest first.
   */
  List<String> meantBy(String stem) {
    if (stem.length() < SHORTEST || meant.size() >= WORDS_AT_MOST && !meant.containsKey(stem)) {
      return List.of();
    }
    return meant.computeIfAbsent(stem, this::lookUp);
  }

  private List<String> lookUp(String stem) {
    List<String> similar = vocabulary.similarStems(stem);
    Stream<String> candidates = similar.isEmpty() ? otherBeginnings(stem) : similar.stream();
    return candidates
        .filter(known -> stem.length() > SHORTEST || Slip.cost(known, stem) < Slip.OTHER)
        .sorted(Comparator.comparingDouble((String known) -> unlikeliness(known, stem)))
        .limit(MOST)
        .toList();
  }

  /**
   * Whether a stem that the index does not know is a slip rather than a word that only this index
   * lacks: its consonants are unknown as well, and the slip is one of the common ones.
   */
  boolean isSlip(String stem) {
    boolean related = vocabulary.skeletonFrequency(ConsonantSkeleton.of(stem)) > 0;
    double limit = stem.length() > SHORTEST ? CLEAR_SLIP : CLEAR_SLIP_OF_SHORT;
    return !related
        && meantBy(stem).stream().findFirst().filter(m -> Slip.cost(m, stem) <= limit).isPresent();
  }

  private double unlikeliness(String meant, String written) {
    boolean sameConsonants = ConsonantSkeleton.of(meant).equals(ConsonantSkeleton.of(written));
    double slip = sameConsonants ? 0 : Slip.cost(meant, written);
    return UNLIKELY * slip - Math.log(vocabulary.stemFrequency(meant));
  }

  /**
   * Known stems that differ in the first letter, which the walk through the vocabulary takes for
   * sure: each is looked up.
   */
  private Stream<String> otherBeginnings(String stem) {
    List<String> tried = new ArrayList<>();
    tried.add("" + stem.charAt(1) + stem.charAt(0) + stem.substring(2));
    if (stem.length() > SHORTEST) {
      tried.add(stem.substring(1));
    }
    for (char letter : LETTERS.toCharArray()) {
      tried.add(letter + stem.substring(1));
      tried.add(letter + stem);
    }
    return tried.stream()
        .distinct()
        .filter(known -> !known.equals(stem) && vocabulary.stemFrequency(known) > 0);
  }

  /** The two known words that an unknown one is glued of, where there are such. */
  Optional<List<String>> parts(String word) {
    Optional<List<String>> best = Optional.empty();
    int known = WELL_KNOWN - 1;
    for (int cut = 2; cut <= word.length() - SHORTEST_PART; cut++) {
      String first = word.substring(0, cut);
      String second = word.substring(cut);
      int both = Math.min(frequency(first), frequency(second));
      if ((cut >= SHORTEST_PART || GLUED.contains(first)) && both > known) {
        known = both;
        best = Optional.of(List.of(first, second));
      }
    }
    return best;
  }

  private int frequency(String word) {
    return GLUED.contains(word)
        ? vocabulary.passages()
        : vocabulary.stemFrequency(LightStemmer.stem(word));
  }
}
