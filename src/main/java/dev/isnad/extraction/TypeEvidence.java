package dev.isnad.extraction;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.Dates;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.QuestionType;
import dev.isnad.arabic.Span;
import dev.isnad.lexicon.WordKeys;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a sentence holds the kind of thing that a question asks for: a date for when, a number
 * for how many, a name for who and where, a cause for why.
 */
final class TypeEvidence {
  private static final Pattern TIME =
      Pattern.compile(
          "(?:^|\\s)(?:و|ف|ب|ل)?(?:ال)?(?:صيف|شتاء|ربيع|خريف|منتصف|مطلع|اواخر|اوايل|اوائل|نهايه|بدايه|قرن|قرون|عام|سنه|عقد|يوم|اسبوع|"
              + "شهر|ساعه|صباح|مساء|فجر|ليل|امس|اليوم|غدا|السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)(?:\\s|$|[،.])");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{3,4}(?!\\d)");
  private static final Pattern CAUSE =
      Pattern.compile(
          "(?:^|\\s)(?:و|ف)?(?:لان|لانه|لانها|لانهم|بسبب|سبب|اسباب|نتيجه|بفضل|اذ|حيث|بدافع|بغيه|بهدف|كي|لكي|حتى|نظرا|جراء|"
              + "لذلك|لذا|يعود|تعود|يرجع|ترجع|يرد|علل|عزا|ادى|ادت|مما|خوفا|رغبه|من اجل|بعد|اعقاب|يفسر|تقتضي|مصلحه)(?:\\s|$)"
              + "|\\sل[يتن]\\p{L}{2,}");

  /** Two members joined by و right after each other. */
  private static final Pattern ENUMERATION = Pattern.compile("(?:\\sو[^\\s،]+){2}");

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?:^|\\s)(?:و|ف|ب|ل)?(?:ال)?(?:رييس|رئيس|وزير|ملك|امير|سفير|جنرال|مصادر|وسايل|وسائل|وكاله|صحيفه|حكومه|شركه|منظمه|هيئه|جيش|"
              + "حزب|مجلس|لجنه|جامعه|علماء|باحث|فريق|شعب|قبايل|قبائل|خليجي|دول)");
  private static final Pattern PLACE_PREPOSITION =
      Pattern.compile(
          "(?:^|\\s)(?:في|فى|ب\\p{L}{3,}|الى|من|على هامش|قرب|بين|شمال|جنوب|شرق|غرب|داخل|عند|لدى|مدينه|منطقه|ولايه|محافظه|قريه|قاره|دوله)\\s");

  private final QuestionReading reading;
  private final LocalDate today;

  TypeEvidence(QuestionReading reading, LocalDate today) {
    this.reading = reading;
    this.today = today;
  }

  boolean isIn(String sentence) {
    return isHintedAt(sentence) || !places(sentence).isEmpty();
  }

  /** Whether its wording lets expect it, whatever can be pointed at. */
  boolean isHintedAt(String sentence) {
    String folded = ArabicFolding.fold(sentence);
    return switch (reading.type()) {
      case WHEN -> TIME.matcher(folded).find() || YEAR.matcher(folded).find();
      case HOW_MANY -> false;
      case WHO -> INSTITUTION.matcher(folded).find();
      case WHERE -> PLACE_PREPOSITION.matcher(folded).find();
      case WHY -> CAUSE.matcher(folded).find();
      case LIST -> ENUMERATION.matcher(folded).find() || Names.find(sentence).size() >= 4;
      case HOW, WHAT, DEFINITION, YES_NO, OTHER -> true;
    };
  }

  /** Where in a sentence stands what may be the answer, as far as it can be pointed at. */
  List<Span> places(String sentence) {
    return switch (reading.type()) {
      case WHEN -> Dates.find(sentence, today).stream().map(DateMention::span).toList();
      case HOW_MANY -> numbers(sentence);
      case WHO, WHERE -> newNames(sentence);
      case HOW, WHAT, WHY, LIST, DEFINITION, YES_NO, OTHER -> List.of();
    };
  }

  /** Whether it can be pointed at in a sentence. */
  boolean canPoint() {
    return reading.type() == QuestionType.WHEN
        || reading.type() == QuestionType.HOW_MANY
        || reading.type() == QuestionType.WHO
        || reading.type() == QuestionType.WHERE;
  }

  /** Whether an answer without this evidence is none: a "when" without a time, a number missing. */
  boolean isIndispensable() {
    return reading.type() == QuestionType.WHEN || reading.type() == QuestionType.HOW_MANY;
  }

  private List<Span> numbers(String sentence) {
    List<DateMention> dates = Dates.find(sentence, today);
    return Numbers.find(sentence).stream()
        .map(NumberMention::span)
        .filter(number -> dates.stream().noneMatch(date -> overlap(date.span(), number)))
        .toList();
  }

  /** Names that the question does not name itself. */
  private List<Span> newNames(String sentence) {
    return Names.find(sentence).stream()
        .filter(name -> reading.names().stream().noneMatch(asked -> meet(asked, name)))
        .map(NameMention::span)
        .toList();
  }

  private static boolean meet(NameMention asked, NameMention name) {
    return WordKeys.meet(ArabicFolding.fold(asked.text()), ArabicFolding.fold(name.text()));
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
