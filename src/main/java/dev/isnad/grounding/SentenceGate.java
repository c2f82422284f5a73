package dev.isnad.grounding;

import dev.isnad.arabic.Span;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.grounding.Verdict.Supported;
import dev.isnad.index.Passage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lets a written sentence through only where a passage supports it. No model judges here: numbers,
 * dates, names, quotes, negations and content words are compared. Where the writer cited nothing,
 * or the wrong passage, and another supports the sentence alone, the citation is mended. Belongs to
 * one question and one thread.
 */
public final class SentenceGate {
  private final LocalDate today;
  private final Support support;
  private final Grounds grounds;
  private final StandIn standIn;

  /**
   * @param passages numbered from 1 in this order
   * @param wordOverlap from 0 to 1: the share of a sentence's content words that must stand in the
   *     passage it cites
   */
  public SentenceGate(List<Passage> passages, LocalDate today, double wordOverlap) {
    this.today = today;
    this.support = new Support(wordOverlap);
    this.grounds = new Grounds(passages, today);
    this.standIn = new StandIn(grounds);
    // The model takes far longer to begin: by its first sentence all passages are read.
    Thread.ofVirtual().name("passages").start(grounds::readAll);
  }

  /**
   * @param sentence without markers
   * @param cited the numbers the writer gave, whether they exist or not
   */
  public Verdict judge(String sentence, List<Integer> cited) {
    if (!isArabic(sentence)) {
      return Held.because(Reason.NOT_ARABIC);
    }
    Assertion assertion = Assertion.of(sentence, today);
    List<Integer> known = known(cited);
    Optional<Held> objection = objection(assertion, cited, known);
    return objection.isEmpty()
        ? new Supported(needed(assertion, known), false)
        : supporting(assertion)
            .<Verdict>map(number -> new Supported(List.of(number), true))
            .orElseGet(objection::get);
  }

  private List<Integer> known(List<Integer> cited) {
    return cited.stream().filter(grounds::exists).distinct().sorted().toList();
  }

  private Optional<Held> objection(Assertion assertion, List<Integer> cited, List<Integer> known) {
    if (cited.isEmpty()) {
      return Optional.of(Held.because(Reason.NO_CITATION));
    }
    return known.isEmpty()
        ? Optional.of(Held.because(Reason.UNKNOWN_CITATION))
        : support.objection(assertion, grounds.of(known));
  }

  /**
   * Whether a sentence that cites nothing names only what the question or a passage names.
   *
   * @param question what was asked
   */
  public boolean bringsNothingNew(String sentence, String question) {
    Ground all = grounds.all().and(question, today);
    return isArabic(sentence) && Mentions.objection(Claim.of(sentence, today), all).isEmpty();
  }

  /**
   * The reports' own sentences to quote in the place of a held one, if any are about the same.
   *
   * @param sentence without markers
   * @param cited the numbers the writer gave, whether they exist or not
   */
  public List<Candidate> instead(String sentence, List<Integer> cited) {
    return standIn.of(Assertion.of(sentence, today), known(cited));
  }

  /**
   * Where in the article the sentence of this passage stands that says most of it, if one clearly
   * does.
   */
  public Optional<Span> standsOn(String sentence, int number) {
    return Support.best(Claim.of(sentence, today), grounds.of(number)).map(Candidate::inArticle);
  }

  /** Of several citations those that support the sentence alone; all of them where none does. */
  private List<Integer> needed(Assertion assertion, List<Integer> cited) {
    if (cited.size() == 1) {
      return cited;
    }
    List<Integer> sufficient =
        cited.stream().filter(number -> supports(number, assertion)).toList();
    return sufficient.isEmpty() ? cited : sufficient;
  }

  /** The passage that supports the sentence by itself and has most words in common with it. */
  private Optional<Integer> supporting(Assertion assertion) {
    return grounds.numbers().stream()
        .filter(number -> supports(number, assertion))
        .max(Comparator.comparingDouble(n -> Support.overlap(assertion.claim(), grounds.of(n))));
  }

  private boolean supports(int number, Assertion assertion) {
    return support.objection(assertion, grounds.of(number)).isEmpty();
  }

  private static boolean isArabic(String sentence) {
    long letters = sentence.codePoints().filter(Character::isLetter).count();
    long arabic = sentence.codePoints().filter(SentenceGate::isArabicLetter).count();
    return letters > 0 && 2 * arabic >= letters;
  }

  private static boolean isArabicLetter(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
  }
}
