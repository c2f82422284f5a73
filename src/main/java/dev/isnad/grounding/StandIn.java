package dev.isnad.grounding;

import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Word;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.TokenKeys;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the report's own sentence about which a held sentence was: it is quoted in its place, so
 * that what could not be checked is not shown and what the report says is not lost. Of a false
 * sentence the reader sees what the report really says. Belongs to one question and one thread.
 */
final class StandIn {
  /** Share of the held sentence's words of meaning and numbers that the report's must hold. */
  private static final double ENOUGH = 0.3;

  /** Fewer words in common are chance. */
  private static final int FEWEST = 2;

  private final Grounds grounds;
  private final Set<Candidate> given = new HashSet<>();

  StandIn(Grounds grounds) {
    this.grounds = grounds;
  }

  /** A sentence of a report, how many figures of the held one it has, and how much of all. */
  private record Likeness(Candidate sentence, long figures, int common, double share) {
    boolean isEnough() {
      return common >= FEWEST && share >= ENOUGH;
    }
  }

  /**
   * The sentences to quote in place of a held one, one for each statement it makes, from the
   * passages it cites or else from any; each is given once.
   *
   * @param cited the numbers the writer gave, as far as they exist
   */
  List<Candidate> of(Assertion held, List<Integer> cited) {
    List<Candidate> found =
        held.clauses().stream()
            .flatMap(clause -> best(clause.statement().claim(), cited).stream())
            .distinct()
            .toList();
    List<Candidate> chosen = found.isEmpty() ? best(held.claim(), cited).stream().toList() : found;
    return chosen.stream().filter(given::add).toList();
  }

  private Optional<Candidate> best(Claim held, List<Integer> cited) {
    return likeliest(held, cited)
        .or(() -> likeliest(held, grounds.numbers()))
        .map(Likeness::sentence);
  }

  private Optional<Likeness> likeliest(Claim held, List<Integer> numbers) {
    return numbers.stream()
        .map(grounds::of)
        .flatMap(ground -> likenesses(held, ground).stream())
        .filter(Likeness::isEnough)
        .max(Comparator.comparingLong(Likeness::figures).thenComparingDouble(Likeness::share));
  }

  private static List<Likeness> likenesses(Claim held, Ground ground) {
    List<Word> words = ContentWords.of(held.words());
    return IntStream.range(0, ground.sentences().size())
        .mapToObj(index -> likeness(held, words, ground, index))
        .toList();
  }

  private static Likeness likeness(Claim held, List<Word> words, Ground ground, int index) {
    Set<String> keys = ground.statements().get(index).occurrences().places().keySet();
    Set<BigDecimal> values = values(ground.claims().get(index));
    long common =
        words.stream()
            .filter(word -> !Collections.disjoint(keys, TokenKeys.withoutRoot(word.folded())))
            .count();
    long figures = values(held).stream().filter(values::contains).count();
    int all = words.size() + values(held).size();
    int found = (int) (common + figures);
    double share = all == 0 ? 0 : (double) found / all;
    return new Likeness(ground.sentences().get(index), figures, found, share);
  }

  private static Set<BigDecimal> values(Claim claim) {
    Set<BigDecimal> values = new HashSet<>();
    claim.numbers().stream()
        .map(NumberMention::value)
        .map(BigDecimal::stripTrailingZeros)
        .forEach(values::add);
    return values;
  }
}
