package dev.isnad.grounding;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.PartialDate;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Verdict.Held;
import dev.isnad.grounding.Verdict.Reason;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.TokenKeys;
import dev.isnad.lexicon.WordKeys;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the passages mention the numbers, dates and names of a claim anywhere. */
final class Mentions {
  /** Where a report's own day of publication may stand in a sentence. */
  private static final Pattern OF_PUBLICATION =
      Pattern.compile("نشر|بتاريخ|مؤرخ|تقرير|صدر|\\([^()]*\\d{4}[^()]*\\)");

  /** A shorter name without its long vowels is too many names. */
  private static final int FEWEST_CONSONANTS = 4;

  private Mentions() {}

  /** The first number, date or name that they do not mention. */
  static Optional<Held> objection(Claim claim, Ground ground) {
    return numbers(claim, ground).or(() -> dates(claim, ground)).or(() -> names(claim, ground));
  }

  /** Whether the claim speaks of a report's own publication. */
  static boolean isOfPublication(Claim claim) {
    return OF_PUBLICATION.matcher(claim.text()).find();
  }

  private static Optional<Held> numbers(Claim claim, Ground ground) {
    return claim.numbers().stream()
        .filter(number -> ground.claims().stream().noneMatch(said -> says(said, number)))
        .filter(number -> ground.claims().stream().noneMatch(said -> hasPlace(said, number)))
        .filter(
            number ->
                !isOne(number) || Claim.isPercent(number) || !ground.holds(WordKeys.of("واحد")))
        .map(number -> new Held(Reason.NUMBER, number.span().of(claim.text())))
        .findFirst();
  }

  private static boolean hasPlace(Claim said, NumberMention number) {
    return Ordinals.in(said).stream().anyMatch(value -> value.compareTo(number.value()) == 0);
  }

  /** {@code هدف واحد} counts, and is no numeral. */
  private static boolean isOne(NumberMention number) {
    return number.value().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean says(Claim said, NumberMention number) {
    return said.numbers().stream()
        .filter(other -> other.value().compareTo(number.value()) == 0)
        .anyMatch(other -> Claim.isPercent(other) == Claim.isPercent(number));
  }

  private static Optional<Held> dates(Claim claim, Ground ground) {
    return claim.dates().stream()
        .filter(date -> !isSaid(Token.ofDate(date, claim.text()), ground))
        .filter(date -> !isWeekday(date, ground))
        .filter(date -> !isOfPublication(claim) || !isPublished(date, ground))
        .map(date -> new Held(Reason.DATE, date.span().of(claim.text())))
        .findFirst();
  }

  private static boolean isSaid(Token date, Ground ground) {
    return ground.claims().stream()
        .anyMatch(
            said ->
                said.dates().stream()
                        .anyMatch(there -> date.meets(Token.ofDate(there, said.text())))
                    || said.numbers().stream()
                        .map(number -> new Meaning.OfNumber(number.value()))
                        .anyMatch(date.meaning()::meets));
  }

  private static boolean isWeekday(DateMention date, Ground ground) {
    return ground.weekdays().stream()
        .flatMap(Set::stream)
        .anyMatch(day -> date.date().covers(PartialDate.of(day)) && date.date().day().isPresent());
  }

  private static boolean isPublished(DateMention date, Ground ground) {
    return ground.published().stream().anyMatch(day -> date.date().covers(PartialDate.of(day)));
  }

  private static Optional<Held> names(Claim claim, Ground ground) {
    return claim.names().stream()
        .filter(name -> !isNamed(name, ground))
        .map(name -> new Held(Reason.NAME, name.text()))
        .findFirst();
  }

  private static boolean isNamed(NameMention name, Ground ground) {
    return ContentWords.of(Words.of(name.text())).stream().allMatch(word -> isNamed(word, ground))
        || Names.occursIn(name.text(), ground.text());
  }

  private static boolean isNamed(Word word, Ground ground) {
    return ground.holds(WordKeys.ofName(word.folded()))
        || ground.saysAnyOf(TokenKeys.withoutRoot(word.folded()))
        || isSpelledOtherwise(word.folded(), ground)
        || Names.occursIn(word.text(), ground.text());
  }

  /** Foreign names differ in their long vowels: {@code بوكاي}, {@code بواكاي}. */
  private static boolean isSpelledOtherwise(String name, Ground ground) {
    String bare = withoutAlef(name);
    return bare.length() >= FEWEST_CONSONANTS
        && ground.vocabulary().forms().stream().anyMatch(word -> withoutAlef(word).equals(bare));
  }

  private static String withoutAlef(String word) {
    return word.replace("ا", "");
  }
}
