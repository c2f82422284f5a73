package dev.isnad.answer;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of what a question asks about stands in a sentence and around it. Rare words count more:
 * a word's weight is ln(1 + N / (n + ½)), where n of the N passages found hold it (inverse document
 * frequency among the passages at hand).
 */
final class Relevance {
  private static final double IN_SENTENCE = 1.0;
  private static final double BESIDE = 0.8;
  private static final double IN_PASSAGE = 0.65;
  private static final double IN_TITLE = 0.6;

  private final List<NameMention> names;
  private final List<Asked> asked;
  private final Map<Integer, List<Candidate>> byPassage = new HashMap<>();
  private final Map<Integer, Set<String>> titles = new HashMap<>();

  /** A word of the question that carries meaning. */
  private record Asked(Word word, Set<String> keys, double weight) {}

  Relevance(QuestionReading reading, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      byPassage.computeIfAbsent(candidate.rank(), rank -> new ArrayList<>()).add(candidate);
      titles.computeIfAbsent(candidate.rank(), rank -> titleKeys(candidate));
    }
    this.names = reading.names();
    this.asked = reading.contentWords().stream().map(this::asked).toList();
  }

  /**
   * From 0 to 1: the weighted share of the question's words that the sentence or its surroundings
   * hold.
   */
  double coverage(Candidate candidate) {
    double total = 0;
    double covered = 0;
    for (Asked word : asked) {
      total += word.weight();
      covered += word.weight() * share(word, candidate);
    }
    return total == 0 ? 0 : covered / total;
  }

  /** From 0 to 1: the same for what the sentences hold themselves, taken together. */
  double ownCoverage(List<Candidate> candidates) {
    double total = 0;
    double covered = 0;
    for (Asked word : asked) {
      total += word.weight();
      if (candidates.stream().anyMatch(candidate -> holds(candidate, word))) {
        covered += word.weight();
      }
    }
    return total == 0 ? 0 : covered / total;
  }

  /** Whether the word stands in the sentence or somewhere around it. */
  boolean isNear(Word word, Candidate candidate) {
    return share(asked(word), candidate) > 0;
  }

  private double share(Asked word, Candidate candidate) {
    if (holds(candidate, word)) {
      return IN_SENTENCE;
    }
    double best =
        titles.getOrDefault(candidate.rank(), Set.of()).stream().anyMatch(word.keys()::contains)
            ? IN_TITLE
            : 0;
    for (Candidate other : byPassage.getOrDefault(candidate.rank(), List.of())) {
      if (holds(other, word)) {
        best = Math.max(best, candidate.isBeside(other) ? BESIDE : IN_PASSAGE);
      }
    }
    return best;
  }

  private static boolean holds(Candidate candidate, Asked asked) {
    return asked.keys().stream().anyMatch(candidate.keys()::contains);
  }

  private Asked asked(Word word) {
    Set<String> keys =
        NamedWords.isNamed(word, names)
            ? WordKeys.ofName(word.folded())
            : WordKeys.of(word.folded());
    long holding =
        byPassage.values().stream()
            .filter(
                sentences ->
                    sentences.stream()
                        .anyMatch(one -> keys.stream().anyMatch(one.keys()::contains)))
            .count();
    return new Asked(word, keys, Math.log(1 + byPassage.size() / (holding + 0.5)));
  }

  private static Set<String> titleKeys(Candidate candidate) {
    String around = candidate.passage().title() + " " + candidate.passage().heading();
    return Candidate.keys(Words.of(around));
  }
}
