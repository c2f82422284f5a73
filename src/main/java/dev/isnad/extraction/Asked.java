package dev.isnad.extraction;

import dev.isnad.arabic.ConsonantSkeleton;
import dev.isnad.arabic.LightStemmer;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Word;
import dev.isnad.index.WordUse;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.Rarity;
import dev.isnad.lexicon.WordKeys;
import dev.isnad.retrieval.Retrieval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of a question that carry meaning, each with what it weighs: its rarity in the whole
 * index, from 0 for a word in every passage to 1 for one in none (the mean inverse document
 * frequency of its stem and of its consonants, divided by that of an unknown word).
 */
final class Asked {
  /** What a word of the same consonants counts. */
  static final double ALIKE = 0.6;

  private static final int SHORTEST_SKELETON = 3;
  private static final double[] NONE_ALIKE = {};

  private final List<One> words;
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final Map<String, List<Integer>> bySkeleton = new HashMap<>();
  private final Map<String, Match> matched = new HashMap<>();
  private final List<Likeness> likenesses;
  private final Map<String, double[]> alike = new HashMap<>();
  private final Chance chance;

  /**
   * @param weight 0 to 1
   * @param named whether it belongs to a name
   * @param known 1 where a passage of the index holds it, 0 where none does, between where one
   *     holds a word of the same consonants
   * @param rarity in written Arabic at large, 0 to 1
   * @param bare as it is written, without what is tied to its front
   */
  record One(Word word, double weight, boolean named, double known, double rarity, String bare) {
    static One of(Word word, WordUse use, long passages, boolean named) {
      String folded = word.folded();
      return new One(
          word,
          Asked.weight(use, passages),
          named,
          Asked.known(use),
          Rarity.of(folded),
          WordKeys.bare(folded));
    }
  }

  Asked(QuestionReading reading, Retrieval retrieval) {
    Map<String, WordUse> uses =
        retrieval.uses().stream().collect(Collectors.toMap(WordUse::word, Function.identity()));
    long passages = Math.max(1, retrieval.scope().passages());
    List<One> all = new ArrayList<>();
    for (Word word : ContentWords.of(reading.contentWords())) {
      WordUse use = uses.getOrDefault(word.folded(), new WordUse(word.folded(), 0, 0));
      boolean named = NamedWords.isNamed(word, reading.names());
      remember(word.folded(), all.size());
      all.add(One.of(word, use, passages, named));
    }
    words = List.copyOf(all);
    likenesses = all.stream().map(one -> Likeness.of(one.word().folded())).toList();
    chance = new Chance(words, Math.log(passages), idf(0, passages));
  }

  List<One> words() {
    return words;
  }

  /**
   * Which of the question's words a word may be a form of.
   *
   * @param held how surely: 1 or {@link #ALIKE}
   * @param same whether it is that very word, but for what is tied to its front
   */
  record Match(int[] which, double[] held, boolean[] same) {
    static final Match NONE = new Match(new int[0], new double[0], new boolean[0]);

    /** The one it most surely is; -1 where it is none. */
    int best() {
      int best = -1;
      for (int i = 0; i < which.length; i++) {
        best = best < 0 || held[i] > held[best] ? i : best;
      }
      return best < 0 ? -1 : which[best];
    }
  }

  /** What each word of the text is of the question. */
  List<Match> matches(List<Word> text) {
    return text.stream().map(word -> matched.computeIfAbsent(word.folded(), this::match)).toList();
  }

  /** How far each of the question's words is among these: 1, {@link #ALIKE} or 0. */
  double[] in(List<Match> matches) {
    double[] held = new double[words.size()];
    for (Match match : matches) {
      for (int i = 0; i < match.which().length; i++) {
        int word = match.which()[i];
        held[word] = Math.max(held[word], match.held()[i]);
      }
    }
    return held;
  }

  /** Which of the question's words are among these as the question writes them: 1 or 0. */
  double[] sameIn(List<Match> matches) {
    double[] held = new double[words.size()];
    for (Match match : matches) {
      for (int i = 0; i < match.which().length; i++) {
        if (match.same()[i]) {
          held[match.which()[i]] = 1;
        }
      }
    }
    return held;
  }

  /** How far each of the question's words, or one that is like it, is among these: 0 to 1. */
  double[] alikeIn(List<Word> text) {
    double[] most = new double[words.size()];
    for (Word word : text) {
      double[] here = alike.computeIfAbsent(word.folded(), this::alike);
      for (int i = 0; i < here.length; i++) {
        most[i] = Math.max(most[i], here[i]);
      }
    }
    return most;
  }

  /** Empty where it is like none. */
  private double[] alike(String folded) {
    Likeness likeness = Likeness.of(folded);
    double[] here = likenesses.stream().mapToDouble(likeness::to).toArray();
    return Arrays.stream(here).anyMatch(one -> one > 0) ? here : NONE_ALIKE;
  }

  /** How much what is held tells, beside what chance brings together. */
  Chance chance() {
    return chance;
  }

  /** The rarity at large of the rarest word that no passage of the index holds; 0 if all are. */
  double rarestUnknown() {
    return words.stream().filter(one -> one.known() == 0).mapToDouble(One::rarity).max().orElse(0);
  }

  double meanRarity() {
    return words.stream().mapToDouble(One::rarity).average().orElse(0);
  }

  double mostRarity() {
    return words.stream().mapToDouble(One::rarity).max().orElse(0);
  }

  /** 0 to 1: the weighted share of the question's words that no passage of the index holds. */
  double unknown() {
    double unknown = words.stream().mapToDouble(one -> one.weight() * (1 - one.known())).sum();
    return words.isEmpty() ? 1 : unknown / totalWeight();
  }

  /** 0 to 1: the same, words of the same consonants not counted. */
  double unknownStems() {
    double unknown = words.stream().filter(one -> one.known() < 1).mapToDouble(One::weight).sum();
    return words.isEmpty() ? 1 : unknown / totalWeight();
  }

  double meanWeight() {
    return words.isEmpty() ? 0 : totalWeight() / words.size();
  }

  double mostWeight() {
    return words.stream().mapToDouble(One::weight).max().orElse(0);
  }

  private double totalWeight() {
    return Math.max(1e-9, words.stream().mapToDouble(One::weight).sum());
  }

  private Match match(String folded) {
    double[] held = new double[words.size()];
    for (int i : bySkeleton.getOrDefault(skeleton(folded), List.of())) {
      held[i] = ALIKE;
    }
    for (String key : keys(folded)) {
      for (int i : byKey.getOrDefault(key, List.of())) {
        held[i] = 1;
      }
    }
    int[] which = IntStream.range(0, held.length).filter(i -> held[i] > 0).toArray();
    if (which.length == 0) {
      return Match.NONE;
    }
    String bare = WordKeys.bare(folded);
    boolean[] same = new boolean[which.length];
    for (int i = 0; i < same.length; i++) {
      same[i] = words.get(which[i]).bare().equals(bare);
    }
    return new Match(which, IntStream.of(which).mapToDouble(i -> held[i]).toArray(), same);
  }

  private void remember(String folded, int at) {
    Set<String> keys = keys(folded);
    keys.forEach(key -> byKey.computeIfAbsent(key, one -> new ArrayList<>()).add(at));
    String skeleton = skeleton(folded);
    if (skeleton.length() >= SHORTEST_SKELETON) {
      bySkeleton.computeIfAbsent(skeleton, one -> new ArrayList<>()).add(at);
    }
  }

  private static Set<String> keys(String folded) {
    return WordKeys.ofName(folded);
  }

  private static String skeleton(String folded) {
    return ConsonantSkeleton.of(LightStemmer.stem(folded));
  }

  private static double known(WordUse use) {
    return use.passages() > 0 ? 1 : use.alike() > 0 ? ALIKE : 0;
  }

  private static double weight(WordUse use, long passages) {
    double alike = idf(Math.max(use.alike(), 1), passages);
    double mean = use.passages() == 0 ? alike : (idf(use.passages(), passages) + alike) / 2;
    return use.passages() == 0 && use.alike() == 0 ? 1 : mean / idf(0, passages);
  }

  /** BM25's. */
  private static double idf(long holding, long passages) {
    return Math.log(1 + (Math.max(0, passages - holding) + 0.5) / (holding + 0.5));
  }
}
