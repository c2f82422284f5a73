package dev.isnad.grounding;

import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.LexicalWaw;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Says a report's sentence in other words that leave it true. */
final class Reworder {
  /** A sentence and what was done to it. */
  record Reworded(String kind, String text) {}

  private static final Pattern TOLD =
      Pattern.compile(
          "^(قال|قالت|أوضح|أوضحت|أكد|أكدت|ذكر|ذكرت) ([^،«]{3,60}?) (?:إن|أن) (?!ه)(.+)$");
  private static final Pattern AT_THE_END = Pattern.compile("^(.+) (في (?:عام )?[^ ،]+)$");
  private static final Pattern PERCENT = Pattern.compile("(\\d)%");
  private static final Pattern SMALL = Pattern.compile("(?<![\\d.,/]) (\\d{1,2})(?= \\p{L})");
  private static final Map<String, String> MONTHS =
      Map.of(
          "يناير",
          "كانون الثاني",
          "فبراير",
          "شباط",
          "مارس",
          "آذار",
          "أبريل",
          "نيسان",
          "مايو",
          "أيار",
          "يونيو",
          "حزيران",
          "يوليو",
          "تموز",
          "سبتمبر",
          "أيلول",
          "نوفمبر",
          "تشرين الثاني",
          "ديسمبر",
          "كانون الأول");
  private static final List<String> ONES =
      List.of(
          "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة");
  private static final List<String> TENS =
      List.of("", "عشرة", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون");
  private static final Set<String> NO_VERBS =
      Set.of("في", "من", "الى", "على", "عن", "بعد", "قبل", "كل", "اما", "لم", "لا", "لن", "ان");

  private Reworder() {}

  /** All rewordings of a report's sentence: of its statements one by one, too. */
  static List<Reworded> of(String sentence) {
    List<Reworded> all = new ArrayList<>();
    String whole = withoutEnd(sentence);
    add(all, "whole", whole, "");
    all.addAll(Shortener.of(whole));
    for (String statement : Clauses.of(whole)) {
      String bare = standing(statement);
      if (Words.of(bare).size() < 4) {
        continue;
      }
      add(all, "statement", bare, whole);
      months(bare, all);
      numerals(bare, all);
      add(all, "percent", PERCENT.matcher(bare).replaceAll("$1 في المئة"), bare);
      told(bare, all);
      subjectFirst(bare, all);
      placeFirst(bare, all);
      synonyms(bare, all);
    }
    return List.copyOf(all);
  }

  private static void add(List<Reworded> all, String kind, String text, String before) {
    if (!text.equals(before)) {
      all.add(new Reworded(kind, text));
    }
  }

  static String withoutEnd(String sentence) {
    return sentence.strip().replaceAll("[.؟!]+$", "");
  }

  /** Without the "and" that joined it. */
  static String standing(String statement) {
    List<Word> words = Words.of(statement);
    boolean joined =
        !words.isEmpty()
            && words.getFirst().text().startsWith("و")
            && words.getFirst().span().start() == 0
            && words.getFirst().text().length() > 3
            && !LexicalWaw.isIn(words.getFirst().folded());
    return joined ? statement.substring(1) : statement;
  }

  private static void months(String text, List<Reworded> all) {
    String changed = text;
    for (Map.Entry<String, String> month : MONTHS.entrySet()) {
      changed = changed.replaceAll("(?<!\\p{L})" + month.getKey() + "(?!\\p{L})", month.getValue());
    }
    add(all, "months", changed, text);
  }

  private static void numerals(String text, List<Reworded> all) {
    Matcher small = SMALL.matcher(text);
    if (small.find() && Integer.parseInt(small.group(1)) > 2) {
      String month = text.substring(small.end()).strip().split("[\\s،]+")[0];
      if (!MONTHS.containsKey(month)) {
        String spelled = spelled(Integer.parseInt(small.group(1)));
        all.add(
            new Reworded(
                "numerals",
                text.substring(0, small.start(1)) + spelled + text.substring(small.end(1))));
      }
    }
  }

  private static String spelled(int value) {
    if (value <= 10) {
      return ONES.get(value);
    }
    if (value < 20) {
      return (value == 11 ? "أحد" : value == 12 ? "اثنا" : ONES.get(value - 10)) + " عشر";
    }
    String tens = TENS.get(value / 10);
    return value % 10 == 0 ? tens : ONES.get(value % 10) + " و" + tens;
  }

  private static void told(String text, List<Reworded> all) {
    Matcher told = TOLD.matcher(text);
    if (told.matches()) {
      all.add(new Reworded("told-after", told.group(3) + "، بحسب " + told.group(2)));
      all.add(new Reworded("told-before", "بحسب " + told.group(2) + "، " + told.group(3)));
      all.add(new Reworded("teller-first", told.group(2) + " قال إن " + told.group(3)));
      all.add(
          new Reworded(
              "other-telling",
              (told.group(1).endsWith("ت") ? "أفادت " : "أفاد ")
                  + told.group(2)
                  + " بأن "
                  + told.group(3)));
    }
  }

  /** {@code أقر البرلمان موازنة} becomes {@code البرلمان أقر موازنة}. */
  private static void subjectFirst(String text, List<Reworded> all) {
    List<Word> words = Words.of(text);
    String verb = words.get(0).folded();
    boolean plain =
        !verb.startsWith("ال")
            && !NO_VERBS.contains(verb)
            && !verb.endsWith("ه")
            && verb.length() > 2
            && words.get(1).folded().startsWith("ال")
            && !words.get(2).folded().startsWith("ال")
            && text.substring(words.get(1).span().end(), words.get(2).span().start()).isBlank();
    if (plain && !verb.matches("[يت].*") && ContentWords.carriesMeaning(verb)) {
      all.add(
          new Reworded(
              "subject-first",
              words.get(1).text()
                  + " "
                  + words.get(0).text()
                  + text.substring(words.get(1).span().end())));
    }
  }

  private static void placeFirst(String text, List<Reworded> all) {
    Matcher place = AT_THE_END.matcher(text);
    if (place.matches() && !place.group(1).contains("،")) {
      all.add(new Reworded("place-first", place.group(2) + "، " + place.group(1)));
    }
  }

  /** One listed word gives way to another of its line that has the same form. */
  private static void synonyms(String text, List<Reworded> all) {
    for (Word word : Words.of(text)) {
      boolean article = word.folded().startsWith("ال") && word.folded().length() > 4;
      String bare = article ? word.folded().substring(2) : word.folded();
      WordList.lines("thesaurus.txt").stream()
          .map(line -> List.of(line.split("\\s+")))
          .filter(line -> line.stream().anyMatch(one -> fold(one).equals(bare)))
          .limit(1)
          .flatMap(line -> like(bare, line).stream())
          .limit(2)
          .forEach(
              other ->
                  all.add(
                      new Reworded(
                          "synonym", put(text, word.span(), article ? "ال" + other : other))));
    }
  }

  private static List<String> like(String bare, List<String> line) {
    return line.stream()
        .filter(other -> !fold(other).equals(bare) && !other.startsWith("ال"))
        .filter(other -> form(fold(other)).equals(form(bare)))
        .toList();
  }

  private static String form(String word) {
    String end =
        IntStream.of(1, 2)
            .mapToObj(n -> word.length() > n ? word.substring(word.length() - n) : "")
            .filter(Set.of("ه", "ت", "ون", "ين", "ات", "ان")::contains)
            .findFirst()
            .orElse("");
    return end + (word.matches("[يت]\\p{L}{3,}") ? word.charAt(0) : "");
  }

  private static String fold(String word) {
    return dev.isnad.arabic.ArabicFolding.fold(word);
  }

  static String put(String text, Span span, String other) {
    return text.substring(0, span.start()) + other + text.substring(span.end());
  }
}
