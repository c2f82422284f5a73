package dev.isnad.voices;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.Dates;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.QuestionType;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.LexicalWaw;
import dev.isnad.lexicon.Thesaurus;
import dev.isnad.lexicon.WordKeys;
import dev.isnad.lexicon.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which numbers of a sentence a question asks for: of its {@code طول} the 940, not what it cost.
 *
 * @param of the noun or verb that the number is of; empty where any number may be meant
 */
record AskedNumber(Optional<Word> of) {
  private static final String ASKED = "المسؤول عنه";
  private static final Set<String> WHAT = WordList.folded("ما وما");

  /** Words that only ask for a number, and those for anybody. */
  private static final Set<String> SAYS_NOTHING =
      WordList.folded(
          "عدد حصيلة بلغ بلغت يبلغ تبلغ كان كانت شخص شخصا شخصًا أشخاص الأشخاص واحد واحدا إنسان نفر"
              + " ناس الناس هي هو");

  /** Between a number and what says of what it is: {@code 9 ركاب قُتلوا}. */
  private static final Pattern BESIDE = Pattern.compile("\\s(?:[^\\s،؛:.]+\\s)?");

  static AskedNumber of(String question, QuestionReading reading) {
    boolean what =
        Words.of(question).stream().limit(1).anyMatch(word -> WHAT.contains(word.folded()));
    boolean asks = reading.type() == QuestionType.HOW_MANY || what;
    return new AskedNumber(
        asks
            ? ContentWords.of(reading.contentWords()).stream()
                .filter(word -> !SAYS_NOTHING.contains(word.folded()))
                .findFirst()
            : Optional.empty());
  }

  /** Whether the sentence tells a number that is asked for; false where any may be meant. */
  boolean isIn(String sentence, LocalDate reference) {
    return !asked(sentence, reference).isEmpty();
  }

  /**
   * The number that is asked for, under what it is counted in; empty where the sentence tells none,
   * or several.
   */
  Map<String, Stated> in(String sentence, LocalDate reference) {
    Set<NumberMention> asked = asked(sentence, reference);
    Map<String, Stated> found = new TreeMap<>();
    if (asked.size() == 1) {
      NumberMention number = asked.iterator().next();
      String key = number.unit().filter(unit -> !saysOf(unit)).orElse(ASKED);
      found.put(key, Stated.number(key, number, Words.of(sentence)));
    }
    return found;
  }

  /** By the word itself, and where that does not come up by one that stands for it. */
  private Set<NumberMention> asked(String sentence, LocalDate reference) {
    if (of.isEmpty()) {
      return Set.of();
    }
    String asked = of.get().folded();
    List<NumberMention> numbers = numbers(sentence, reference);
    Set<NumberMention> found =
        numbersOf(word -> areOneWord(asked, word.folded()), sentence, numbers);
    return found.isEmpty()
        ? numbersOf(word -> standFor(asked, word.folded()), sentence, numbers)
        : found;
  }

  /** {@code 11 قتيلًا} and {@code مقتل 9}: in what it is counted is of what it is. */
  private boolean saysOf(String unit) {
    String folded = ArabicFolding.fold(unit);
    return SAYS_NOTHING.contains(folded)
        || of.filter(asked -> standFor(asked.folded(), folded)).isPresent();
  }

  private static boolean areOneWord(String asked, String folded) {
    return WordKeys.of(asked).stream()
        .filter(key -> !key.startsWith("#"))
        .anyMatch(WordKeys.of(folded)::contains);
  }

  private static boolean standFor(String asked, String folded) {
    return WordKeys.meet(asked, folded) || Thesaurus.areSynonyms(asked, folded);
  }

  /** Of each time that such a word comes up, the number right before it, or the next behind it. */
  private static Set<NumberMention> numbersOf(
      Predicate<Word> which, String sentence, List<NumberMention> numbers) {
    return Words.of(sentence).stream()
        .filter(which)
        .flatMap(word -> counted(sentence, word, numbers).or(() -> next(word, numbers)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<NumberMention> counted(
      String sentence, Word word, List<NumberMention> numbers) {
    boolean joined = word.folded().startsWith("و") && !LexicalWaw.isIn(word.folded());
    return numbers.stream()
        .filter(number -> number.span().end() <= word.span().start() && !joined)
        .filter(
            number ->
                BESIDE
                    .matcher(sentence.substring(number.span().end(), word.span().start()))
                    .matches())
        .findFirst();
  }

  private static Optional<NumberMention> next(Word word, List<NumberMention> numbers) {
    return numbers.stream()
        .filter(number -> number.span().start() >= word.span().end())
        .findFirst();
  }

  /** Those of dates left out. */
  static List<NumberMention> numbers(String sentence, LocalDate reference) {
    List<DateMention> dates = Dates.find(sentence, reference);
    return Numbers.find(sentence).stream()
        .filter(number -> dates.stream().noneMatch(d -> Given.overlap(d.span(), number.span())))
        .toList();
  }
}
