package dev.isnad.arabic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strict reading of one date string. */
final class PublishedDate {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:يوم\\s+)?(?:(?:ال)?(?:احد|اثنين|ثلاثاء?|اربعاء?|خميس|جمعه|سبت)"
              + "|(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?)\\s*[,،.-]?\\s+");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?<=\\d)t|[\\s,،|–-]*(?:في\\s+)?(?:الساعه\\s+)?)(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?"
              + "\\s*(?:am|pm|ص|م|صباحا|مساء?)?(?!\\p{L}{2})");
  private static final Pattern ZONE =
      Pattern.compile(
          "[\\s,(]*(?:(?:gmt|utc|est|edt|cet|cest|z)(?!\\p{L})|بتوقيت\\s+\\p{L}+(?:\\s+\\p{L}+)?)?"
              + "(?:\\s*[+-]\\d{2}:?\\d{2})?[\\s)]*$");
  private static final Pattern HIJRI_TWIN = Pattern.compile("^.*الموافق\\s*:?\\s*");
  private static final Pattern YEAR_SIGN = Pattern.compile("(?<=\\d)\\s*م\\.?$");
  private static final List<DateForm> FORMS =
      List.of(
          DateForm.YEAR_FIRST, DateForm.DAY_FIRST, DateForm.NAMED_MONTH, DateForm.MONTH_BEFORE_DAY);

  private PublishedDate() {}

  static Optional<LocalDate> parse(String text) {
    String date = bare(FoldedText.of(text).text().strip());
    for (DateForm form : FORMS) {
      Matcher matcher = form.pattern().matcher(date);
      if (matcher.matches()) {
        return day(form, matcher);
      }
    }
    return Optional.empty();
  }

  private static String bare(String folded) {
    String gregorian = HIJRI_TWIN.matcher(folded).replaceFirst("");
    String withoutDay = WEEKDAY.matcher(gregorian).replaceFirst("");
    String withoutZone =
        withoutDay.matches(".*(?:\\d:\\d|\\p{L}\\s*\\)?)$|.*\\d:\\d.*")
            ? cut(ZONE, withoutDay)
            : withoutDay;
    return cut(YEAR_SIGN, cut(TIME, withoutZone)).strip();
  }

  private static String cut(Pattern part, String text) {
    return part.matcher(text).replaceFirst("");
  }

  private static Optional<LocalDate> day(DateForm form, MatchResult match) {
    try {
      List<PartialDate> dates = form.read(match, LocalDate.EPOCH);
      boolean oneDay =
          dates.size() == 1 && dates.getFirst().day().isPresent() && match.group("year") != null;
      return oneDay ? Optional.of(dates.getFirst().first()) : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException e) {
      // The 30th of February: the string looks like a date and is none.
      return Optional.empty();
    }
  }
}
