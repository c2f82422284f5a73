package dev.isnad.extraction;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.WordKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much of what a question asks about stands in a sentence and around it, in the same part of
 * the report. Rare words count more: a word's weight is ln(1 + N / (n + ½)), where n of the N parts
 * found hold it (inverse document frequency among the passages at hand).
 */
final class Relevance {
  private static final double IN_SENTENCE = 1.0;
  private static final double BESIDE = 0.8;
  private static final double IN_PART = 0.65;
  private static final double IN_TITLE = 0.6;
  private static final int FEW_WORDS = 3;
  private static final int CLOSE = 3;

  private final List<NameMention> names;
  private final List<Asked> asked;
  private final Map<Part, List<Candidate>> parts = new HashMap<>();
  private final Map<Part, Set<String>> titles = new HashMap<>();

  /** A word of the question that carries meaning. */
  private record Asked(Word word, boolean named, Set<String> keys, double weight) {}

  /** A stretch of a passage under one heading. */
  private record Part(int rank, String heading) {
    static Part of(Candidate candidate) {
      return new Part(candidate.rank(), candidate.heading());
    }
  }

  Relevance(QuestionReading reading, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      Part part = Part.of(candidate);
      parts.computeIfAbsent(part, unknown -> new ArrayList<>()).add(candidate);
      titles.computeIfAbsent(part, unknown -> titleKeys(candidate));
    }
    this.names = reading.names();
    this.asked = ContentWords.of(reading.contentWords()).stream().map(this::asked).toList();
  }

  /**
   * From 0 to 1: the weighted share of the question's words that the sentence or its surroundings
   * hold.
   */
  double coverage(Candidate candidate) {
    return coverage(candidate, word -> true);
  }

  /** From 0 to 1: the same for what the sentence itself holds. */
  double own(Candidate candidate) {
    return gain(candidate, List.of());
  }

  /** From 0 to 1: the share that the sentence itself holds and none of the others does. */
  double gain(Candidate candidate, List<Candidate> others) {
    double total = asked.stream().mapToDouble(Asked::weight).sum();
    double gained =
        asked.stream()
            .filter(word -> holds(candidate, word))
            .filter(word -> others.stream().noneMatch(other -> holds(other, word)))
            .mapToDouble(Asked::weight)
            .sum();
    return total == 0 ? 0 : gained / total;
  }

  /** The same for the words that are no names; 1 where the question has names only. */
  double coverageBesidesNames(Candidate candidate) {
    return asked.stream().allMatch(Asked::named) ? 1 : coverage(candidate, word -> !word.named());
  }

  /** Whether the question names nothing and has few words to be told by. */
  boolean isShortAndNameless() {
    return asked.size() <= FEW_WORDS && asked.stream().noneMatch(Asked::named);
  }

  /** From 0 to 1: the weighted share of the question's words that stand in nothing found. */
  double unknown() {
    double total = asked.stream().mapToDouble(Asked::weight).sum();
    double unknown =
        asked.stream().filter(word -> holding(word.keys()) == 0).mapToDouble(Asked::weight).sum();
    return total == 0 ? 1 : unknown / total;
  }

  /** How many words of meaning the question has. */
  int askedWords() {
    return asked.size();
  }

  boolean hasNames() {
    return asked.stream().anyMatch(Asked::named);
  }

  /** From 0 to 1: of words side by side in the question, the share that stand close here, too. */
  double adjacent(Candidate candidate) {
    if (asked.size() < 2) {
      return 0;
    }
    int close = 0;
    for (int i = 0; i + 1 < asked.size(); i++) {
      close += areClose(asked.get(i), asked.get(i + 1), candidate) ? 1 : 0;
    }
    return (double) close / (asked.size() - 1);
  }

  private static boolean areClose(Asked one, Asked next, Candidate candidate) {
    List<Word> words = candidate.words();
    for (int i = 0; i < words.size(); i++) {
      if (isForm(words.get(i), one)) {
        for (int j = Math.max(0, i - CLOSE); j < Math.min(words.size(), i + CLOSE + 1); j++) {
          if (j != i && isForm(words.get(j), next)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isForm(Word word, Asked asked) {
    return WordKeys.ofName(word.folded()).stream().anyMatch(asked.keys()::contains);
  }

  /** From 0 to 1: the weighted share of the question's words in headline and heading. */
  double titleShare(Candidate candidate) {
    Set<String> title = titles.getOrDefault(Part.of(candidate), Set.of());
    return share(word -> word.keys().stream().anyMatch(title::contains));
  }

  /** From 0 to 1: the weighted share that the sentences beside it hold. */
  double besideShare(Candidate candidate) {
    return share(
        word ->
            around(candidate).stream()
                .anyMatch(other -> candidate.isBeside(other) && holds(other, word)));
  }

  private double share(Predicate<Asked> which) {
    double total = asked.stream().mapToDouble(Asked::weight).sum();
    double held = asked.stream().filter(which).mapToDouble(Asked::weight).sum();
    return total == 0 ? 0 : held / total;
  }

  /** Whether the sentence itself holds a word of the question that is no name, if there is any. */
  boolean speaksOfIt(Candidate candidate) {
    return asked.stream().allMatch(Asked::named)
        || asked.stream().anyMatch(word -> !word.named() && holds(candidate, word));
  }

  /** Whether the sentence holds the word, or stands beside one that does. */
  boolean isNear(Word word, Candidate candidate) {
    return share(asked(word), candidate) >= BESIDE;
  }

  /** The sentences of the same part of the report, this one among them. */
  List<Candidate> around(Candidate candidate) {
    return parts.getOrDefault(Part.of(candidate), List.of());
  }

  private double coverage(Candidate candidate, Predicate<Asked> which) {
    double total = 0;
    double covered = 0;
    for (Asked word : asked) {
      if (which.test(word)) {
        total += word.weight();
        covered += word.weight() * share(word, candidate);
      }
    }
    return total == 0 ? 0 : covered / total;
  }

  private double share(Asked word, Candidate candidate) {
    if (holds(candidate, word)) {
      return IN_SENTENCE;
    }
    double best =
        word.keys().stream().anyMatch(titles.getOrDefault(Part.of(candidate), Set.of())::contains)
            ? IN_TITLE
            : 0;
    for (Candidate other : around(candidate)) {
      if (holds(other, word)) {
        best = Math.max(best, candidate.isBeside(other) ? BESIDE : IN_PART);
      }
    }
    return best;
  }

  private static boolean holds(Candidate candidate, Asked asked) {
    return holds(candidate, asked.keys());
  }

  private static boolean holds(Candidate candidate, Set<String> keys) {
    return keys.stream().anyMatch(candidate.keys()::contains);
  }

  /** A word that no part holds may be a name spelled in another way. */
  private Asked asked(Word word) {
    boolean named = NamedWords.isNamed(word, names);
    Set<String> plain = WordKeys.of(word.folded());
    Set<String> keys = named || holding(plain) == 0 ? WordKeys.ofName(word.folded()) : plain;
    return new Asked(word, named, keys, Math.log(1 + parts.size() / (holding(keys) + 0.5)));
  }

  private long holding(Set<String> keys) {
    return parts.values().stream()
        .filter(sentences -> sentences.stream().anyMatch(sentence -> holds(sentence, keys)))
        .count();
  }

  private static Set<String> titleKeys(Candidate candidate) {
    return Candidate.keys(Words.of(candidate.passage().title() + " " + candidate.heading()));
  }
}
