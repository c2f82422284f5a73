package dev.isnad.arabic;

import dev.isnad.arabic.Numerals.Kind;
import dev.isnad.arabic.Numerals.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of one text from its beginning to its end. */
final class NumberReader {
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?:[وبلفك]ـ?|ال|بال|لل|وال)?(\\d{1,3}(?:[,٬]\\d{3})+(?:[.٫]\\d+)?|\\d+(?:[.٫,]\\d+)?)");
  private static final BigDecimal A_HALF = new BigDecimal("0.5");
  private static final char NUNATION = '\u064b';
  private static final Set<String> HALF = Set.of("ونصف", "ونصفا", "ونص");
  private static final Set<String> ORDINAL_UNITS =
      Set.of(
          "حادي", "حاديه", "ثاني", "ثانيه", "ثالث", "ثالثه", "رابع", "رابعه", "خامس", "خامسه",
          "سادس", "سادسه", "سابع", "سابعه", "ثامن", "ثامنه", "تاسع", "تاسعه");

  private final CharSequence text;
  private final List<Word> words;
  private final List<NumberMention> found = new ArrayList<>();

  NumberReader(CharSequence text) {
    this.text = text;
    this.words = Words.of(text);
  }

  List<NumberMention> read() {
    int i = 0;
    while (i < words.size()) {
      i = readAt(i);
    }
    return List.copyOf(NumberRanges.completed(found, text));
  }

  /**
   * Reads a number that begins at word {@code i}, if one does; returns the next word to look at.
   */
  private int readAt(int i) {
    if (isOrdinalUnit(i)) {
      return afterOrdinal(i);
    }
    Optional<BigDecimal> digits = digits(words.get(i));
    if (digits.isPresent()) {
      return finish(SpelledNumber.from(digits.get()), i, i + 1);
    }
    Optional<Numeral> numeral = numeral(i);
    if (numeral.isPresent()) {
      return spelled(numeral.get(), i);
    }
    return Units.dual(words.get(i).folded()).map(unit -> dual(unit, i)).orElse(i + 1);
  }

  private int spelled(Numeral first, int i) {
    SpelledNumber number = new SpelledNumber();
    number.take(new Numeral(first.kind(), first.value(), false, first.definite()));
    return isAloneVague(first, i) ? i + 1 : finish(number, i, i + 1);
  }

  /** {@code واحد} alone is a pronoun, {@code الاثنين} a day, {@code الآلاف} no amount. */
  private boolean isAloneVague(Numeral first, int i) {
    boolean goesOn =
        i + 1 < words.size() && touches(i) && continues(first, words.get(i + 1).folded());
    if (goesOn) {
      return false;
    }
    boolean one = first.kind() == Kind.UNIT && first.value().equals(BigDecimal.ONE);
    boolean monday = first.definite() && first.value().equals(BigDecimal.valueOf(2));
    String folded = words.get(i).folded();
    boolean many = first.kind() == Kind.SCALE && (isPlural(folded) || first.definite());
    return one || monday || many || Units.isPercentTail(words, i);
  }

  private static boolean isPlural(String folded) {
    return folded.endsWith("الاف")
        || folded.contains("لايين")
        || folded.endsWith("ارات")
        || folded.endsWith("ونات");
  }

  private static boolean continues(Numeral first, String next) {
    SpelledNumber number = new SpelledNumber();
    number.take(new Numeral(first.kind(), first.value(), false, first.definite()));
    return Numerals.of(next).filter(number::take).isPresent();
  }

  private int finish(SpelledNumber number, int first, int next) {
    int i = next;
    while (i < words.size() && touches(i - 1) && takes(number, i)) {
      i++;
    }
    Units.Tail tail = Units.after(text, words, i - 1);
    int start = digitStart(words.get(first));
    int half = isHalf(tail.next()) ? tail.next() : tail.next() + 1;
    if (tail.unit().isPresent() && isHalf(half)) {
      Span span = new Span(start, tail.end());
      found.add(new NumberMention(number.value().add(A_HALF), tail.unit(), span));
      return half + 1;
    }
    found.add(new NumberMention(number.value(), tail.unit(), new Span(start, tail.end())));
    return tail.next();
  }

  /** {@code أربعة أمتار ونصف المتر} */
  private boolean isHalf(int i) {
    return i < words.size() && touches(i - 1) && HALF.contains(words.get(i).folded());
  }

  private boolean takes(SpelledNumber number, int i) {
    String folded = words.get(i).folded();
    if (HALF.contains(folded)) {
      return number.takeHalf();
    }
    boolean ordinal = isOrdinalUnit(i);
    return !ordinal
        && !Units.isPercentTail(words, i)
        && numeral(i).filter(number::take).isPresent();
  }

  /** With nunation, {@code ألفًا} is one thousand and no dual, and {@code ستًا} is six. */
  private Optional<Numeral> numeral(int i) {
    Word word = words.get(i);
    Optional<Numeral> numeral = Numerals.of(word.folded());
    if (word.text().indexOf(NUNATION) < 0) {
      return numeral;
    }
    if (numeral.isEmpty() && word.folded().endsWith("ا")) {
      return Numerals.of(word.folded().substring(0, word.folded().length() - 1));
    }
    return numeral.map(
        n ->
            n.kind() == Kind.CONSTRUCT
                ? new Numeral(Kind.SCALE, n.value(), n.joined(), n.definite())
                : n);
  }

  private int dual(String unit, int i) {
    found.add(new NumberMention(BigDecimal.valueOf(2), Optional.of(unit), words.get(i).span()));
    return i + 1;
  }

  private Optional<BigDecimal> digits(Word word) {
    Matcher matcher = DIGITS.matcher(ArabicDigits.toLatin(word.text()));
    return matcher.matches()
        ? Optional.of(new BigDecimal(canonical(matcher.group(1))))
        : Optional.empty();
  }

  private static String canonical(String digits) {
    boolean grouped = digits.matches("\\d{1,3}(?:[,٬]\\d{3})+(?:[.٫]\\d+)?");
    String plain = grouped ? digits.replaceAll("[,٬]", "") : digits.replace(',', '.');
    return plain.replace('٫', '.');
  }

  private static int digitStart(Word word) {
    String written = word.text();
    for (int i = 0; i < written.length(); i++) {
      if (Character.isDigit(written.charAt(i))) {
        return word.span().start() + i;
      }
    }
    return word.span().start();
  }

  private boolean isOrdinalUnit(int i) {
    String folded = words.get(i).folded();
    int article =
        folded.startsWith("ال") ? 2 : folded.startsWith("وال") || folded.startsWith("بال") ? 3 : 0;
    return article > 0 && ORDINAL_UNITS.contains(folded.substring(article));
  }

  /** {@code الحادي عشر}, {@code الحادي والعشرين}: their second word counts nothing. */
  private int afterOrdinal(int i) {
    int next = i + 1;
    if (next == words.size()) {
      return next;
    }
    Optional<Numeral> second = Numerals.of(words.get(next).folded());
    boolean teen =
        second
            .filter(n -> n.kind() == Kind.UNIT && !n.joined() && n.value().equals(BigDecimal.TEN))
            .isPresent();
    boolean ten =
        second.filter(n -> n.kind() == Kind.TEN && n.joined() && n.definite()).isPresent();
    return teen || ten ? next + 1 : next;
  }

  /** Whether only white space stands between word {@code i} and the next. */
  private boolean touches(int i) {
    int end = words.get(i).span().end();
    return Blanks.skip(text, end) == words.get(i + 1).span().start();
  }
}
