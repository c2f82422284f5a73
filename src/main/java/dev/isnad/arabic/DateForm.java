package dev.isnad.arabic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The absolute forms of a date in folded text. */
enum DateForm {
  YEAR_FIRST(DatePatterns.YEAR_FIRST) {
    @Override
    List<PartialDate> read(MatchResult match, LocalDate reference) {
      return List.of(day(number(match, "year"), number(match, "m"), number(match, "d")));
    }
  },
  DAY_FIRST(DatePatterns.DAY_FIRST) {
    @Override
    List<PartialDate> read(MatchResult match, LocalDate reference) {
      int day = number(match, "d");
      int month = number(match, "m");
      boolean monthFirst = month > 12 && day <= 12;
      int year = number(match, "year");
      return List.of(monthFirst ? day(year, day, month) : day(year, month, day));
    }
  },
  MONTH_AND_YEAR(DatePatterns.MONTH_AND_YEAR) {
    @Override
    List<PartialDate> read(MatchResult match, LocalDate reference) {
      return List.of(PartialDate.of(number(match, "year"), number(match, "m")));
    }
  },
  NAMED_MONTH(DatePatterns.NAMED_MONTH) {
    @Override
    List<PartialDate> read(MatchResult match, LocalDate reference) {
      return NamedMonth.read(match, reference);
    }
  },
  MONTH_BEFORE_DAY(DatePatterns.MONTH_BEFORE_DAY) {
    @Override
    List<PartialDate> read(MatchResult match, LocalDate reference) {
      return List.of(
          day(number(match, "year"), Months.number(match.group("month")), number(match, "d")));
    }
  },
  YEAR_BY_WORD(DatePatterns.YEAR_BY_WORD) {
    @Override
    List<PartialDate> read(MatchResult match, LocalDate reference) {
      return List.of(PartialDate.of(number(match, "year")));
    }
  },
  YEARS_BY_WORD(DatePatterns.YEARS_BY_WORD) {
    @Override
    List<PartialDate> read(MatchResult match, LocalDate reference) {
      return List.of(PartialDate.of(number(match, "year")), PartialDate.of(number(match, "to")));
    }
  },
  BARE_YEAR(DatePatterns.BARE_YEAR) {
    @Override
    List<PartialDate> read(MatchResult match, LocalDate reference) {
      return List.of(PartialDate.of(number(match, "year")));
    }
  };

  private final Pattern pattern;

  DateForm(String regex) {
    this.pattern = DatePatterns.standing(regex);
  }

  Pattern pattern() {
    return pattern;
  }

  /** Those of all forms. */
  static Stream<Pattern> patterns() {
    return Arrays.stream(values()).map(DateForm::pattern);
  }

  /**
   * The dates that a match names.
   *
   * @throws java.time.DateTimeException or IllegalArgumentException where the figures are no date
   */
  abstract List<PartialDate> read(MatchResult match, LocalDate reference);

  private static PartialDate day(int year, int month, int day) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
  }

  private static int number(MatchResult match, String group) {
    return Integer.parseInt(match.group(group));
  }
}
