package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import dev.isnad.answer.Verdict.Supported;
import dev.isnad.arabic.Span;
import dev.isnad.index.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a written sentence through only where a passage supports it. No model judges here: numbers,
 * dates, names, quotes, negations and content words are compared. Where the writer cited nothing,
 * or the wrong passage, and another supports the sentence alone, the citation is mended. Belongs to
 * one question and one thread.
 */
final class SentenceGate {
  private final List<Passage> passages;
  private final LocalDate today;
  private final Support support;
  private final Map<List<Integer>, Ground> grounds = new HashMap<>();

  /**
   * @param passages numbered from 1 in this order
   * @param wordOverlap see {@link AnswerSettings#wordOverlap()}
   */
  SentenceGate(List<Passage> passages, LocalDate today, double wordOverlap) {
    this.passages = passages;
    this.today = today;
    this.support = new Support(wordOverlap, today);
  }

  /**
   * @param sentence without markers
   * @param cited the numbers the writer gave, whether they exist or not
   */
  Verdict judge(String sentence, List<Integer> cited) {
    if (!isArabic(sentence)) {
      return new Held(Reason.NOT_ARABIC, "less than half of the letters are Arabic");
    }
    Claim claim = Claim.of(sentence, today);
    List<Integer> known = cited.stream().filter(this::exists).distinct().sorted().toList();
    Optional<Held> objection =
        known.isEmpty()
            ? Optional.of(new Held(Reason.NO_CITATION, "cites " + cited))
            : support.objection(claim, ground(known));
    if (objection.isEmpty()) {
      return new Supported(needed(claim, known), false);
    }
    return supporting(claim)
        .<Verdict>map(number -> new Supported(List.of(number), true))
        .orElseGet(objection::get);
  }

  /**
   * Whether a sentence that cites nothing names only what the question or a passage names.
   *
   * @param question what was asked
   */
  boolean bringsNothingNew(String sentence, String question) {
    Ground all = Ground.of(passages, today).and(question, today);
    return isArabic(sentence) && support.namesOnlyKnown(Claim.of(sentence, today), all);
  }

  /**
   * Where in the article the sentence of this passage stands that says most of it, if one clearly
   * does.
   */
  Optional<Span> standsOn(String sentence, int number) {
    return support
        .best(Claim.of(sentence, today), ground(List.of(number)))
        .map(Candidate::inArticle);
  }

  /** Of several citations those that support the sentence alone; all of them where none does. */
  private List<Integer> needed(Claim claim, List<Integer> cited) {
    List<Integer> sufficient = cited.stream().filter(number -> supports(number, claim)).toList();
    return sufficient.isEmpty() ? cited : sufficient;
  }

  /** The passage that supports the claim by itself and has most words in common with it. */
  private Optional<Integer> supporting(Claim claim) {
    List<Integer> all = new ArrayList<>();
    for (int number = 1; number <= passages.size(); number++) {
      if (supports(number, claim)) {
        all.add(number);
      }
    }
    return all.stream()
        .max(Comparator.comparingDouble(number -> support.overlap(claim, ground(List.of(number)))));
  }

  private boolean supports(int number, Claim claim) {
    return support.objection(claim, ground(List.of(number))).isEmpty();
  }

  private Ground ground(List<Integer> numbers) {
    return grounds.computeIfAbsent(
        numbers,
        wanted -> Ground.of(wanted.stream().map(n -> passages.get(n - 1)).toList(), today));
  }

  private boolean exists(int number) {
    return number >= 1 && number <= passages.size();
  }

  private static boolean isArabic(String sentence) {
    long letters = sentence.codePoints().filter(Character::isLetter).count();
    long arabic =
        sentence
            .codePoints()
            .filter(
                c ->
                    Character.isLetter(c)
                        && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
            .count();
    return letters > 0 && 2 * arabic >= letters;
  }
}
