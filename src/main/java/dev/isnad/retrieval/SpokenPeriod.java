package dev.isnad.retrieval;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.PartialDate;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.index.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A time where a question names it.
 *
 * @param firstWord index of the first word that names it
 * @param relative whether it counts from today
 */
record SpokenPeriod(Period period, Span span, int firstWord, boolean relative) {
  private static final Pattern WEEK =
      Pattern.compile(
          "(?:(?:هذا|هاد)\\s+)?(?:ال|ها?ل?)[أا]سبوع(?:\\s+(?<past>الماضي|المنصرم|الفائت|الفايت|اللي\\s+فات))?"
              + "(?:\\s+(?:الحالي|الجاري|ده|دا))?(?!\\p{L})");

  /** Whose week begins on which day differs: one seven days long up to today is anybody's. */
  private static final int WEEK_DAYS = 7;

  /** First months of seasons; winter's is the last of the year before. */
  private static final Map<String, Integer> SEASONS =
      Map.of("ربيع", 3, "صيف", 6, "خريف", 9, "شتاء", 12);

  private static final Pattern SEASON =
      Pattern.compile("^(?<season>صيف|شتاء|ربيع|خريف)\\s+(?:ال?عام\\s+|سنة\\s+)?\\S*\\d{4}$");

  private static final int SEASON_MONTHS = 3;
  private static final int DECEMBER = 12;

  /** {@code هذا الأسبوع}, {@code الأسبوع الماضي}. */
  static List<SpokenPeriod> weeks(String question, List<Word> words, LocalDate today) {
    List<SpokenPeriod> weeks = new ArrayList<>();
    Matcher week = WEEK.matcher(question);
    while (week.find()) {
      boolean past = week.group("past") != null;
      LocalDate last = past ? today.minusDays(1) : today;
      LocalDate first = today.minusDays(past ? 2 * WEEK_DAYS - 1 : WEEK_DAYS - 1);
      Span span = new Span(week.start(), week.end());
      weeks.add(new SpokenPeriod(new Period(first, last), span, firstWord(words, span), true));
    }
    return weeks;
  }

  /** The times that a date in the question means: of a winter both its halves. */
  static List<SpokenPeriod> of(DateMention mention, List<Word> words) {
    int first = firstWord(words, mention.span());
    String spoken = spoken(mention, words);
    boolean relative = spoken.chars().noneMatch(Character::isDigit);
    return periods(mention.date(), spoken).stream()
        .map(period -> new SpokenPeriod(period, mention.span(), first, relative))
        .toList();
  }

  private static String spoken(DateMention mention, List<Word> words) {
    return String.join(
        " ", words.stream().filter(word -> within(word, mention.span())).map(Word::text).toList());
  }

  private static List<Period> periods(PartialDate date, String spoken) {
    Matcher season = SEASON.matcher(spoken);
    if (date.month().isPresent() || !season.matches()) {
      return List.of(Period.of(date));
    }
    int month = SEASONS.getOrDefault(season.group("season"), 1);
    return month == DECEMBER
        ? List.of(months(date.year(), 1, 2), months(date.year(), DECEMBER, DECEMBER))
        : List.of(months(date.year(), month, month + SEASON_MONTHS - 1));
  }

  private static Period months(int year, int first, int last) {
    return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  private static int firstWord(List<Word> words, Span span) {
    return IntStream.range(0, words.size())
        .filter(i -> within(words.get(i), span))
        .findFirst()
        .orElse(0);
  }

  private static boolean within(Word word, Span span) {
    return word.span().start() >= span.start() && word.span().start() < span.end();
  }

  /** {@code أمس}, {@code الأسبوع الماضي}: what news may be asked of. */
  boolean isRecentDays() {
    return relative && period.last().toEpochDay() - period.first().toEpochDay() < 2 * WEEK_DAYS;
  }

  boolean holds(Word word) {
    return within(word, span);
  }
}
