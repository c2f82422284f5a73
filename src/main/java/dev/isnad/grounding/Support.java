package dev.isnad.grounding;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.SoftWords;
import dev.isnad.lexicon.TokenKeys;
import dev.isnad.lexicon.WordKeys;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a sentence against passages and says what in it they do not say. */
final class Support {
  private final double wordOverlap;

  /**
   * @param wordOverlap from 0 to 1: the share of a sentence's content words that must stand in the
   *     passage it cites
   */
  Support(double wordOverlap) {
    this.wordOverlap = wordOverlap;
  }

  /**
   * The first thing that speaks against the sentence, cheap questions first; empty where all of it
   * is supported.
   */
  Optional<Held> objection(Assertion assertion, Ground ground) {
    Claim claim = assertion.claim();
    return Quotes.objection(claim, ground)
        .or(() -> Mentions.objection(claim, ground))
        .or(() -> words(claim, ground))
        .or(() -> OfficeHolders.objection(assertion.whole(), ground))
        .or(() -> ClauseSupport.objection(assertion, ground));
  }

  /** From 0 to 1: the share of the claim's content words that the passages hold. */
  static double overlap(Claim claim, Ground ground) {
    List<Word> words = telling(claim);
    long held = words.stream().filter(word -> isHeld(word, ground)).count();
    return words.isEmpty() ? 0 : (double) held / words.size();
  }

  /** The one sentence that holds most of the claim's content words, if it holds at least half. */
  static Optional<Candidate> best(Claim claim, Ground ground) {
    List<Word> words = ContentWords.of(claim.words());
    return ground.sentences().stream()
        .max(Comparator.comparingLong(sentence -> held(words, sentence)))
        .filter(sentence -> 2 * held(words, sentence) >= words.size());
  }

  private static long held(List<Word> words, Candidate sentence) {
    return words.stream()
        .filter(word -> !Collections.disjoint(sentence.keys(), WordKeys.ofName(word.folded())))
        .count();
  }

  private Optional<Held> words(Claim claim, Ground ground) {
    if (overlap(claim, ground) >= wordOverlap) {
      return Optional.empty();
    }
    String missing =
        telling(claim).stream()
            .filter(word -> !isHeld(word, ground))
            .map(Word::text)
            .collect(Collectors.joining("، "));
    return Optional.of(new Held(Reason.WORDS, missing));
  }

  private static boolean isHeld(Word word, Ground ground) {
    return SoftWords.isSoft(word.folded())
        || ground.holds(WordKeys.ofName(word.folded()))
        || ground.saysAnyOf(TokenKeys.of(word.folded()));
  }

  /** Numbers and dates are compared by what they say, not as words. */
  private static List<Word> telling(Claim claim) {
    List<Span> figures =
        Stream.concat(
                claim.numbers().stream().map(NumberMention::span),
                claim.dates().stream().map(DateMention::span))
            .toList();
    return ContentWords.of(claim.words()).stream()
        .filter(word -> figures.stream().noneMatch(figure -> covers(figure, word.span())))
        .toList();
  }

  private static boolean covers(Span figure, Span word) {
    return figure.start() <= word.start() && word.end() <= figure.end();
  }
}
