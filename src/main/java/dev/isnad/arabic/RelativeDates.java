package dev.isnad.arabic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that name a date only together with a reference date. */
final class RelativeDates {
  private static final String PAST =
      "(?:الماضي|الماضيه|المنصرم|المنصرمه|الفائت|الفائته|اللي\\s+فات|اللي\\s+فاتت)";
  private static final String NOW = "(?:الجاري|الجاريه|الحالي|الحاليه)";
  private static final String NEXT = "(?:المقبل|المقبله|القادم|القادمه|اللي\\s+جاي|الجاي)";
  private static final String YEAR = "(?:العام|السنه)";

  private static final Map<Pattern, UnaryOperator<LocalDate>> DAYS = new LinkedHashMap<>();
  private static final Map<Pattern, Integer> YEARS = new LinkedHashMap<>();
  private static final Map<Pattern, Integer> MONTHS = new LinkedHashMap<>();
  private static final List<String> WEEKDAYS =
      List.of("الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد");
  private static final Pattern LAST_WEEKDAY =
      DatePatterns.standing("(?<weekday>" + String.join("|", WEEKDAYS) + ")\\s+" + PAST);
  private static final Pattern NEXT_WEEKDAY =
      DatePatterns.standing("(?<weekday>" + String.join("|", WEEKDAYS) + ")\\s+" + NEXT);

  static {
    DAYS.put(DatePatterns.standing("اول\\s+(?:من\\s+)?(?:امس|امبارح)"), day -> day.minusDays(2));
    DAYS.put(
        DatePatterns.standing("امس|الامس|البارحه|مبارح|امبارح|البارح"), day -> day.minusDays(1));
    DAYS.put(DatePatterns.standing("اليوم(?:\\s+الجاري)?|النهارده|هاليوم"), day -> day);
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

  private RelativeDates() {}

  static void find(FoldedText text, LocalDate reference, Consumer<DateMention> found) {
    DAYS.forEach(
        (pattern, shift) ->
            each(text, pattern, m -> PartialDate.of(shift.apply(reference)), found));
    YEARS.forEach(
        (pattern, years) ->
            each(text, pattern, m -> PartialDate.of(reference.getYear() + years), found));
    YearMonth month = YearMonth.from(reference);
    MONTHS.forEach(
        (pattern, months) -> each(text, pattern, m -> month(month.plusMonths(months)), found));
    each(
        text,
        LAST_WEEKDAY,
        m -> PartialDate.of(reference.with(TemporalAdjusters.previous(weekday(m)))),
        found);
    each(
        text,
        NEXT_WEEKDAY,
        m -> PartialDate.of(reference.with(TemporalAdjusters.next(weekday(m)))),
        found);
  }

  private static void each(
      FoldedText text,
      Pattern pattern,
      java.util.function.Function<Matcher, PartialDate> date,
      Consumer<DateMention> found) {
    Matcher matcher = pattern.matcher(text.text());
    while (matcher.find()) {
      found.accept(
          new DateMention(date.apply(matcher), text.original(matcher.start(), matcher.end())));
    }
  }

  private static PartialDate month(YearMonth month) {
    return PartialDate.of(month.getYear(), month.getMonthValue());
  }

  private static DayOfWeek weekday(Matcher matcher) {
    return DayOfWeek.of(WEEKDAYS.indexOf(matcher.group("weekday")) + 1);
  }
}
