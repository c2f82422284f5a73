package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The days of a month as ordinals: {@code الحادي عشر}. */
final class OrdinalDays {
  private static final List<String> UNITS =
      List.of("حادي", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع");
  private static final List<String> DAYS = days();

  /** One ordinal in folded text, longest first. */
  static final String PATTERN =
      DAYS.reversed().stream()
          .map(day -> day.replace(" ", "\\s+").replaceAll("ين$", "(?:ين|ون)"))
          .collect(Collectors.joining("|"));

  private OrdinalDays() {}

  /** Which day of the month is named. */
  static int number(String folded) {
    int index = DAYS.indexOf(folded.replaceAll("\\s+", " ").replaceAll("ون$", "ين"));
    if (index < 0) {
      throw new IllegalArgumentException("No day is named " + folded);
    }
    return index + 1;
  }

  private static List<String> days() {
    List<String> days = new ArrayList<>(List.of("الاول"));
    UNITS.stream().skip(1).forEach(unit -> days.add("ال" + unit));
    days.add("العاشر");
    UNITS.forEach(unit -> days.add("ال" + unit + " عشر"));
    days.add("العشرين");
    UNITS.forEach(unit -> days.add("ال" + unit + " والعشرين"));
    days.add("الثلاثين");
    days.add("الحادي والثلاثين");
    return List.copyOf(days);
  }
}
