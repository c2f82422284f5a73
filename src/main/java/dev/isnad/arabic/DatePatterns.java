package dev.isnad.arabic;

import java.util.regex.Pattern;

/**
 * Regular expressions of dates over folded text, where digits are Latin and letter variants one.
 */
final class DatePatterns {
  private static final String YEAR = "(?<year>\\d{4})(?!\\d|[.,/-]\\d)";
  private static final String DAY = "(?:(?<d>\\d{1,2})|(?<ordinal>" + OrdinalDays.PATTERN + "))";
  private static final String YEAR_WORD = "(?:(?:ال|لل)?عام\\s+|(?:ال|لل)?سنه\\s+)";

  static final String YEAR_FIRST =
      "(?<year>\\d{4})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})";
  static final String DAY_FIRST =
      "(?<d>\\d{1,2})\\s?(?<sep>[-/.])\\s?(?<m>\\d{1,2})\\s?\\k<sep>\\s?(?<year>\\d{4})";
  static final String MONTH_AND_YEAR = "(?<m>0[1-9]|1[0-2])/(?<year>\\d{4})";
  static final String NAMED_MONTH =
      "(?:"
          + DAY
          + "(?:st|nd|rd|th)?(?:\\s*(?:-|–|و|الي|حتي)\\s*(?<d2>\\d{1,2}))?\\s*(?:من|of|,|،)?\\s*)?"
          + "(?<word>شهر\\s+)?"
          + Months.PATTERN
          + "(?:\\s*(?:من\\s+)?(?:,|،|/|-)?\\s*"
          + YEAR_WORD
          + "?"
          + YEAR
          + ")?"
          + "(?:\\s+(?<when>الماضي|المنصرم|الفايت|الجاري|الحالي|المقبل|القادم))?";
  static final String MONTH_BEFORE_DAY =
      Months.PATTERN + "\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s*[,،]\\s*(?<year>\\d{4})";
  static final String YEAR_BY_WORD =
      "(?:"
          + YEAR_WORD
          + "|(?:صيف|شتاء?|ربيع|خريف)\\s+"
          + YEAR_WORD
          + "?)(?<year>\\d{3,4})(?!\\d|[.,]\\d)";
  static final String YEARS_BY_WORD =
      "(?:عامي|سنتي)\\s+(?<year>\\d{4})\\s*(?:و|-|–)\\s*(?<to>\\d{4})";
  static final String BARE_YEAR = "(?<year>1[89]\\d\\d|20\\d\\d)(?![.,٫٬/-]?\\d|\\s*[%٪])";

  private static final String AFTER = "(?![\\p{L}\\d])";

  private DatePatterns() {}

  /**
   * The expression with nothing of a word or figure behind it; {@link DateStarts} sees to what
   * stands before.
   */
  static Pattern standing(String regex) {
    return Pattern.compile("(?:" + regex + ")" + AFTER);
  }
}
