package dev.isnad.grounding;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.Dates;
import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text asserts that can be checked: its numbers, dates, names, quotes and words. Numbers
 * that are part of a date count as the date alone.
 */
record Claim(
    String text,
    List<Word> words,
    List<NumberMention> numbers,
    List<DateMention> dates,
    List<NameMention> names,
    List<String> quotes) {
  private static final Pattern THAT_DAY =
      Pattern.compile("(?:اليوم|العام|الشهر|الأسبوع)\\s+(?:نفسه|ذاته|عينه|التالي|السابق)");

  /** Folding makes it the two of {@code اثنا عشر}. */
  private static final Pattern DURING = Pattern.compile("[وفب]?أثناء\\p{Mn}*");

  private static final Pattern QUOTE =
      Pattern.compile("«([^«»]+)»|“([^“”]+)”|\"([^\"]+)\"|„([^“”]+)[“”]");

  /**
   * @param reference the day that relative dates are counted from
   */
  static Claim of(String text, LocalDate reference) {
    List<DateMention> dates =
        Dates.find(text, reference).stream().filter(date -> !isThatDay(date, text)).toList();
    List<NumberMention> numbers =
        ScaledNumbers.joined(Numbers.find(text), text).stream()
            .filter(number -> !DURING.matcher(number.span().of(text)).matches())
            .filter(number -> dates.stream().noneMatch(date -> overlap(date.span(), number.span())))
            .toList();
    return new Claim(text, Words.of(text), numbers, dates, Names.find(text), quotes(text));
  }

  static boolean isPercent(NumberMention number) {
    return number.unit().filter(Numbers.PERCENT::equals).isPresent();
  }

  /** Whether the number is no more than the form of a word: {@code هدفين}. */
  boolean isDual(NumberMention number) {
    String said = number.span().of(text);
    return number.value().equals(BigDecimal.TWO)
        && said.codePoints().noneMatch(Character::isDigit)
        && !said.contains("ثن");
  }

  /** Whether the stretch is part of a name. */
  boolean isNamed(Span span) {
    return names.stream()
        .anyMatch(name -> name.span().start() <= span.start() && span.end() <= name.span().end());
  }

  private static List<String> quotes(String text) {
    List<String> quotes = new ArrayList<>();
    Matcher matcher = QUOTE.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          quotes.add(matcher.group(group).strip());
        }
      }
    }
    return List.copyOf(quotes);
  }

  /** {@code اليوم نفسه} is the day spoken of, not today. */
  private static boolean isThatDay(DateMention date, String text) {
    return THAT_DAY.matcher(text.substring(date.span().start())).lookingAt();
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
