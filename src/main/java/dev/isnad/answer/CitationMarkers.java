package dev.isnad.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the citation markers that models write into one form: {@code [1]}, {@code [١]}, {@code [1،
 * 2]}, {@code 【1†source】}, {@code (المصدر 1)}, {@code [^1]}, {@code ^1} and superscripts become
 * {@code [1]}, one number in each, standing before the sentence's last punctuation mark.
 */
final class CitationMarkers {
  private static final String NUMBERS =
      "\\p{Nd}{1,4}(?:\\s*(?:[,،;؛/&+]|و|and|[-–—])\\s*\\p{Nd}{1,4})*";
  private static final String SOURCE_WORD =
      "(?:ال)?(?:مصدر|مصادر|مرجع|مراجع|مقطع|مقاطع|تقرير|تقارير)(?:ين|ان)?"
          + "|(?i:sources?|ref(?:erence)?s?|passages?|doc(?:ument)?s?)";
  private static final String LEAD =
      "(?:" + SOURCE_WORD + ")\\s*[:：]?\\s*(?:رقم|(?i:no\\.?)|#)?\\s*";

  private static final Pattern ANY_FORM =
      Pattern.compile(
          "[\\[［〔【]{1,2}\\s*(?:"
              + LEAD
              + ")?[\\^#]?("
              + NUMBERS
              + ")(?:\\s*[†‡:][^\\]］〕】\\n]{0,60})?\\s*[\\]］〕】]{1,2}"
              + "|[(（]\\s*"
              + LEAD
              + "("
              + NUMBERS
              + ")\\s*[)）]"
              + "|\\^(\\p{Nd}{1,2})(?!\\p{Nd})"
              + "|([¹²³⁰⁴-⁹]{1,2})");
  private static final Pattern ONE_FORM = Pattern.compile("\\s*\\[(\\d{1,4})]");
  private static final Pattern AFTER_END =
      Pattern.compile("([.!?؟…]+[»”\"]?)[ \\t]*((?:\\[\\d{1,4}])(?:[ \\t]*\\[\\d{1,4}])*)");
  private static final Pattern RANGE = Pattern.compile("(\\p{Nd}{1,4})\\s*[-–—]\\s*(\\p{Nd}{1,4})");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,4}");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_RANGE = 20;

  /** A sentence and the numbers that were marked in it, ascending. */
  record Marked(String text, List<Integer> numbers) {
    Marked {
      numbers = List.copyOf(numbers);
    }
  }

  private CitationMarkers() {}

  /** The text with every marker as {@code [n]}, before the punctuation that it followed. */
  static String canonical(String text) {
    String oneForm =
        ANY_FORM.matcher(text).replaceAll(match -> Matcher.quoteReplacement(rewritten(match)));
    return AFTER_END.matcher(oneForm).replaceAll("$2$1");
  }

  /** Takes the markers out of a text in canonical form. */
  static Marked read(String canonical) {
    TreeSet<Integer> numbers = new TreeSet<>();
    Matcher matcher = ONE_FORM.matcher(canonical);
    while (matcher.find()) {
      numbers.add(Integer.parseInt(matcher.group(1)));
    }
    return new Marked(matcher.replaceAll("").strip(), List.copyOf(numbers));
  }

  private static String rewritten(MatchResult match) {
    StringBuilder markers = new StringBuilder();
    for (int number : numbers(match)) {
      markers.append('[').append(number).append(']');
    }
    return markers.toString();
  }

  private static List<Integer> numbers(MatchResult match) {
    if (match.group(4) != null) {
      return List.of(superscript(match.group(4)));
    }
    String digits = firstPresent(match.group(1), match.group(2), match.group(3));
    List<Integer> numbers = new ArrayList<>();
    Matcher range = RANGE.matcher(digits);
    StringBuilder single = new StringBuilder();
    int from = 0;
    while (range.find()) {
      single.append(digits, from, range.start()).append(' ');
      addRange(value(range.group(1)), value(range.group(2)), numbers);
      from = range.end();
    }
    single.append(digits, from, digits.length());
    NUMBER.matcher(single).results().forEach(one -> numbers.add(value(one.group())));
    return numbers;
  }

  private static void addRange(int first, int last, List<Integer> numbers) {
    for (int number = first; number <= Math.min(last, first + LONGEST_RANGE); number++) {
      numbers.add(number);
    }
  }

  private static String firstPresent(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    throw new IllegalStateException("A citation marker without a number");
  }

  private static int superscript(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + SUPERSCRIPTS.indexOf(digits.charAt(i));
    }
    return value;
  }

  private static int value(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return value;
  }
}
