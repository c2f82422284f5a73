package dev.isnad.grounding;

import dev.isnad.arabic.Span;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.grounding.Verdict.Supported;
import dev.isnad.grounding.Written.Reading;
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
    Written written = new Written(sentence, today, grounds::chain);
    List<Integer> known = known(cited);
    return supported(written, known)
        .<Verdict>map(reading -> new Supported(needed(reading), false))
        .or(() -> supporting(written).map(number -> new Supported(List.of(number), true)))
        .orElseGet(() -> held(written, cited, known));
  }

  private List<Integer> known(List<Integer> cited) {
    return cited.stream().filter(grounds::exists).distinct().sorted().toList();
  }

  /** The reading that these passages support, if they support one. */
  private Optional<Reading> supported(Written written, List<Integer> numbers) {
    return numbers.isEmpty()
        ? Optional.empty()
        : written.readings(numbers).stream()
            .filter(reading -> objection(reading).isEmpty())
            .findFirst();
  }

  private Optional<Held> objection(Reading reading) {
    return support.objection(reading.assertion(), grounds.of(reading.numbers()));
  }

  private Held held(Written written, List<Integer> cited, List<Integer> known) {
    if (known.isEmpty()) {
      return Held.because(cited.isEmpty() ? Reason.NO_CITATION : Reason.UNKNOWN_CITATION);
    }
    return written.readings(known).stream()
        .flatMap(reading -> objection(reading).stream())
        .findFirst()
        .orElseGet(() -> new Held(Reason.DATE, written.wrongDay(known).orElse("")));
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
  private List<Integer> needed(Reading reading) {
    List<Integer> cited = reading.numbers();
    if (cited.size() == 1) {
      return cited;
    }
    List<Integer> sufficient =
        cited.stream().filter(number -> supports(number, reading.assertion())).toList();
    return sufficient.isEmpty() ? cited : sufficient;
  }

  private boolean supports(int number, Assertion assertion) {
    return support.objection(assertion, grounds.of(number)).isEmpty();
  }

  /** The passage that supports the sentence by itself and has most words in common with it. */
  private Optional<Integer> supporting(Written written) {
    return grounds.numbers().stream()
        .filter(number -> supported(written, List.of(number)).isPresent())
        .max(Comparator.comparingDouble(n -> overlap(written, n)));
  }

  private double overlap(Written written, int number) {
    return Support.overlap(written.whole().claim(), grounds.of(number));
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
