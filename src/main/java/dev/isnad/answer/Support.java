package dev.isnad.answer;

import dev.isnad.answer.Verdict.Held;
import dev.isnad.answer.Verdict.Reason;
import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.Excerpt;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.PartialDate;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds a claim against passages and says what in it they do not say. */
final class Support {
  /** Where a report's own day of publication may stand in a sentence. */
  private static final Pattern OF_PUBLICATION =
      Pattern.compile("نشر|بتاريخ|مؤرخ|تقرير|صدر|\\([^()]*\\d{4}[^()]*\\)");

  private final double wordOverlap;
  private final LocalDate today;

  Support(double wordOverlap, LocalDate today) {
    this.wordOverlap = wordOverlap;
    this.today = today;
  }

  /** The first thing that speaks against the claim; empty where all of it is supported. */
  Optional<Held> objection(Claim claim, Ground ground) {
    return Stream.<Supplier<Optional<Held>>>of(
            () -> quotes(claim, ground),
            () -> numbers(claim, ground),
            () -> dates(claim, ground),
            () -> names(claim, ground),
            () -> words(claim, ground),
            () -> new ClauseSupport(ground, today).objection(claim))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** From 0 to 1: the share of the claim's content words that the passages hold. */
  double overlap(Claim claim, Ground ground) {
    List<Word> words =
        ContentWords.of(claim.words()).stream().filter(word -> !isFigure(word, claim)).toList();
    long held = words.stream().filter(word -> ground.holds(WordKeys.ofName(word.folded()))).count();
    return words.isEmpty() ? 0 : (double) held / words.size();
  }

  /** Numbers and dates are compared by what they say. */
  private static boolean isFigure(Word word, Claim claim) {
    return Stream.concat(
            claim.numbers().stream().map(NumberMention::span),
            claim.dates().stream().map(DateMention::span))
        .anyMatch(span -> span.start() <= word.span().start() && word.span().end() <= span.end());
  }

  /** Whether every number, date and name of the claim is known. */
  boolean namesOnlyKnown(Claim claim, Ground ground) {
    return numbers(claim, ground).isEmpty()
        && dates(claim, ground).isEmpty()
        && names(claim, ground).isEmpty();
  }

  /** The one sentence that holds most of the claim's content words, if it holds at least half. */
  Optional<Candidate> best(Claim claim, Ground ground) {
    List<Word> words = ContentWords.of(claim.words());
    return ground.sentences().stream()
        .max(Comparator.comparingLong(sentence -> held(words, sentence)))
        .filter(sentence -> 2 * held(words, sentence) >= words.size());
  }

  private static long held(List<Word> words, Candidate sentence) {
    return words.stream()
        .filter(word -> holdsAny(sentence.keys(), WordKeys.ofName(word.folded())))
        .count();
  }

  private Optional<Held> words(Claim claim, Ground ground) {
    double overlap = overlap(claim, ground);
    return overlap >= wordOverlap
        ? Optional.empty()
        : Optional.of(new Held(Reason.WORDS, "only %.2f of its words".formatted(overlap)));
  }

  private static Optional<Held> quotes(Claim claim, Ground ground) {
    return claim.quotes().stream()
        .filter(quote -> !isQuotable(quote, ground))
        .map(quote -> new Held(Reason.QUOTE, quote))
        .findFirst();
  }

  /** Word for word in one passage, or a single word such as an outlet's name. */
  private static boolean isQuotable(String quote, Ground ground) {
    List<Word> words = Words.of(quote);
    return ground.sentences().stream()
            .map(Candidate::passage)
            .distinct()
            .anyMatch(
                passage ->
                    Excerpt.find(passage.text(), quote).isPresent()
                        || Excerpt.find(passage.title(), quote).isPresent())
        || words.size() <= 2
            && words.stream().allMatch(word -> ground.holds(WordKeys.ofName(word.folded())));
  }

  private static Optional<Held> numbers(Claim claim, Ground ground) {
    return claim.numbers().stream()
        .filter(number -> ground.claims().stream().noneMatch(said -> says(said, number)))
        .filter(number -> !isOne(number) || !ground.holds(WordKeys.of("واحد")))
        .map(number -> new Held(Reason.NUMBER, number.value().toPlainString()))
        .findFirst();
  }

  /** {@code هدف واحد} counts, and is no numeral. */
  private static boolean isOne(NumberMention number) {
    return number.value().compareTo(java.math.BigDecimal.ONE) == 0;
  }

  private static boolean says(Claim said, NumberMention number) {
    return said.numbers().stream()
        .anyMatch(
            other ->
                other.value().compareTo(number.value()) == 0
                    && isPercent(other) == isPercent(number));
  }

  private static boolean isPercent(NumberMention number) {
    return number.unit().filter(Numbers.PERCENT::equals).isPresent();
  }

  private static Optional<Held> dates(Claim claim, Ground ground) {
    return claim.dates().stream()
        .filter(date -> !isSaid(date, claim, ground))
        .map(date -> new Held(Reason.DATE, date.span().of(claim.text())))
        .findFirst();
  }

  private static boolean isSaid(DateMention date, Claim claim, Ground ground) {
    Token here = Token.ofDate(date, claim);
    boolean inText =
        ground.claims().stream()
            .anyMatch(
                said -> said.dates().stream().anyMatch(d -> here.meets(Token.ofDate(d, said))));
    return inText
        || OF_PUBLICATION.matcher(claim.text()).find()
            && ground.published().stream().anyMatch(day -> date.date().covers(PartialDate.of(day)));
  }

  static boolean isOfPublication(Claim claim) {
    return OF_PUBLICATION.matcher(claim.text()).find();
  }

  private static Optional<Held> names(Claim claim, Ground ground) {
    return claim.names().stream()
        .filter(name -> !isNamed(name, ground))
        .map(name -> new Held(Reason.NAME, name.text()))
        .findFirst();
  }

  /** Foreign names differ in their long vowels: {@code بوكاي}, {@code بواكاي}. */
  private static boolean isSpelledOtherwise(String name, Ground ground) {
    String bare = name.replace("ا", "");
    return bare.length() >= 4
        && ground.statements().stream()
            .flatMap(one -> one.tokens().stream())
            .anyMatch(token -> token.folded().replace("ا", "").equals(bare));
  }

  private static boolean isNamed(NameMention name, Ground ground) {
    return Names.occursIn(name.text(), ground.text())
        || ContentWords.of(Words.of(name.text())).stream()
            .allMatch(
                word ->
                    ground.holds(WordKeys.ofName(word.folded()))
                        || Names.occursIn(word.text(), ground.text())
                        || isSpelledOtherwise(word.folded(), ground));
  }

  private static boolean holdsAny(Set<String> keys, Set<String> wanted) {
    return wanted.stream().anyMatch(keys::contains);
  }
}
