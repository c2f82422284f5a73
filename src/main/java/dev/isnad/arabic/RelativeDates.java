package dev.isnad.arabic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that name a date only together with a reference date. */
final class RelativeDates {
  private static final String PAST =
      "(?:الماضي|الماضيه|المنصرم|المنصرمه|الفايت|الفايته|اللي\\s+فات|اللي\\s+فاتت)";
  private static final String NOW = "(?:الجاري|الجاريه|الحالي|الحاليه)";
  private static final String NEXT = "(?:المقبل|المقبله|القادم|القادمه|اللي\\s+جاي|الجاي)";
  private static final String YEAR = "(?:العام|السنه)";

  /** But not a day of its own kind: {@code اليوم التالي}, {@code اليوم الدراسي}. */
  private static final String TODAY =
      "اليوم(?!\\s+(?:الدراسي|التالي|السابق|الموالي|الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع"
          + "|الاخير|الوطني|العالمي|الدولي|الواحد|نفسه|ذاته|الذي)(?!\\p{L}))(?:\\s+الجاري)?";

  private static final Map<Pattern, UnaryOperator<LocalDate>> DAYS = new LinkedHashMap<>();
  private static final Map<Pattern, Integer> YEARS = new LinkedHashMap<>();
  private static final Map<Pattern, Integer> MONTHS = new LinkedHashMap<>();
  private static final List<String> WEEKDAYS =
      List.of("الاثنين", "الثلاثا", "الاربعا", "الخميس", "الجمعه", "السبت", "الاحد");
  private static final Pattern LAST_WEEKDAY =
      DatePatterns.standing("(?<weekday>" + String.join("|", WEEKDAYS) + ")\\s+" + PAST);
  private static final Pattern NEXT_WEEKDAY =
      DatePatterns.standing("(?<weekday>" + String.join("|", WEEKDAYS) + ")\\s+" + NEXT);

  static {
    DAYS.put(DatePatterns.standing("اول\\s+(?:من\\s+)?(?:امس|امبارح)"), day -> day.minusDays(2));
    DAYS.put(
        DatePatterns.standing("امس|الامس|البارحه|مبارح|امبارح|البارح"), day -> day.minusDays(1));
    DAYS.put(DatePatterns.standing(TODAY + "|النهارده|هاليوم"), day -> day);
    DAYS.put(DatePatterns.standing("بعد\\s+غد|بعد\\s+بكره"), day -> day.plusDays(2));
    DAYS.put(DatePatterns.standing("غدا|الغد|بكره|بكرا"), day -> day.plusDays(1));
    YEARS.put(DatePatterns.standing("العام\\s+قبل\\s+" + PAST), -2);
    YEARS.put(DatePatterns.standing(YEAR + "\\s+" + PAST), -1);
    YEARS.put(
        DatePatterns.standing(
            YEAR
                + "\\s+"
                + NOW
                + "|(?:هذا|هاد)\\s+العام|(?:هذه|هاي|هالسنه)\\s+السنه|السنه\\s+دي|هالسنه"),
        0);
    YEARS.put(DatePatterns.standing(YEAR + "\\s+" + NEXT), 1);
    MONTHS.put(DatePatterns.standing("الشهر\\s+" + PAST), -1);
    MONTHS.put(
        DatePatterns.standing("الشهر\\s+" + NOW + "|(?:هذا|هاد)\\s+الشهر|الشهر\\s+ده|هالشهر"), 0);
    MONTHS.put(DatePatterns.standing("الشهر\\s+" + NEXT), 1);
  }

  /** All the expressions. */
  static Stream<Pattern> patterns() {
    return Stream.of(
            DAYS.keySet(), YEARS.keySet(), MONTHS.keySet(), Set.of(LAST_WEEKDAY, NEXT_WEEKDAY))
        .flatMap(Set::stream);
  }

  private final FoldedText text;
  private final DateStarts starts;
  private final Consumer<DateMention> found;

  private RelativeDates(FoldedText text, DateStarts starts, Consumer<DateMention> found) {
    this.text = text;
    this.starts = starts;
    this.found = found;
  }

  static void find(
      FoldedText text, DateStarts starts, LocalDate reference, Consumer<DateMention> found) {
    RelativeDates reader = new RelativeDates(text, starts, found);
    YearMonth month = YearMonth.from(reference);
    DAYS.forEach((words, shift) -> reader.each(words, m -> PartialDate.of(shift.apply(reference))));
    YEARS.forEach(
        (words, years) -> reader.each(words, m -> PartialDate.of(reference.getYear() + years)));
    MONTHS.forEach((words, months) -> reader.each(words, m -> month(month.plusMonths(months))));
    reader.each(
        LAST_WEEKDAY, m -> PartialDate.of(reference.with(TemporalAdjusters.previous(weekday(m)))));
    reader.each(
        NEXT_WEEKDAY, m -> PartialDate.of(reference.with(TemporalAdjusters.next(weekday(m)))));
  }

  private void each(Pattern words, Function<MatchResult, PartialDate> date) {
    starts.each(
        words,
        match ->
            found.accept(
                new DateMention(date.apply(match), text.original(match.start(), match.end()))));
  }

  private static PartialDate month(YearMonth month) {
    return PartialDate.of(month.getYear(), month.getMonthValue());
  }

  private static DayOfWeek weekday(MatchResult matcher) {
    return DayOfWeek.of(WEEKDAYS.indexOf(matcher.group("weekday")) + 1);
  }
}
