package dev.isnad.grounding;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.NumberMention;
import dev.isnad.arabic.Numbers;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.grounding.Reworder.Reworded;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.SoftWords;
import dev.isnad.lexicon.Thesaurus;
import dev.isnad.lexicon.WordKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes false sentences of a true one by exchanging, with the means of its own report, what it
 * says: nearly every one is false, though here and there one comes out true by chance.
 */
final class Falsifier {
  private static final int EACH = 3;
  private static final Pattern TOLD =
      Pattern.compile(
          "^(?:قال|قالت|رأى|رأت|اعتبر|اعتبرت|توقع|توقعت|رجح|رجحت|رجّح|حذر|حذرت|نفى|نفت) [^،]*? (?:إن|أن|من أن) (.+)$");
  private static final Pattern TO =
      Pattern.compile("(?<!\\p{L})من ([^،]{2,25}) إلى ([^\\s،]{2,20})");
  private static final Pattern FUTURE = Pattern.compile("(?<!\\p{L})س(?=[يت]ُ?\\p{L}{3,})");
  private static final Pattern DENIED =
      Pattern.compile("(?<!\\p{L})(?:لم|لن|لا|ليس|ليست|غير) (?!ي?ت?زال)");
  private static final Pattern PART = Pattern.compile("(?:، )?(?:بينها|بينهم|منها|منهم) ");
  private static final Pattern IMPERFECT = Pattern.compile("[يت]\\p{L}{3,}");
  private static final Map<String, String> TURNED =
      Map.ofEntries(
          Map.entry("قبل", "بعد"),
          Map.entry("بعد", "قبل"),
          Map.entry("منذ", "حتى"),
          Map.entry("حتى", "منذ"),
          Map.entry("أكثر", "أقل"),
          Map.entry("أقل", "أكثر"),
          Map.entry("ارتفع", "انخفض"),
          Map.entry("ارتفعت", "انخفضت"),
          Map.entry("تراجع", "ارتفع"),
          Map.entry("تراجعت", "ارتفعت"),
          Map.entry("شمال", "جنوب"),
          Map.entry("شرق", "غرب"),
          Map.entry("شرقي", "غربي"),
          Map.entry("شمالي", "جنوبي"),
          Map.entry("داخل", "خارج"),
          Map.entry("خارج", "داخل"),
          Map.entry("فوق", "تحت"),
          Map.entry("تحت", "فوق"),
          Map.entry("صباح", "مساء"),
          Map.entry("مساء", "صباح"),
          Map.entry("دون", "فوق"),
          Map.entry("نحو", "أكثر من"),
          Map.entry("معظم", "كل"),
          Map.entry("بعض", "كل"),
          Map.entry("أكبر", "أصغر"),
          Map.entry("أول", "آخر"),
          Map.entry("الأولى", "الثانية"),
          Map.entry("الأول", "الثاني"),
          Map.entry("رفض", "قبل"),
          Map.entry("رفضت", "قبلت"),
          Map.entry("مع", "ضد"),
          Map.entry("مليون", "مليار"),
          Map.entry("ألف", "مليون"));
  private static final List<String> OUTSIDE =
      List.of(
          " بعد احتجاجات شعبية",
          " بسبب خلاف داخلي",
          " للمرة الأولى",
          " بأمر من الرئيس",
          " في العاصمة",
          " خلال الليل",
          " وسط انتقادات واسعة",
          " بدعم من دول أجنبية",
          " رغم التحذيرات");

  private final List<String> report;
  private final String folded;
  private final Random random;
  private final List<Reworded> made = new ArrayList<>();

  /**
   * @param report the sentences of the report
   */
  Falsifier(List<String> report, Random random) {
    this.report = report;
    this.folded = report.stream().map(Falsifier::folded).collect(Collectors.joining(" | "));
    this.random = random;
  }

  /** At most {@value #EACH} of each kind. */
  List<Reworded> of(String sentence) {
    made.clear();
    numbers(sentence);
    counted(sentence);
    names(sentence);
    letters(sentence);
    nouns(sentence);
    verbs(sentence);
    placed(sentence);
    named(sentence);
    emptied(sentence);
    moved(sentence);
    turned(sentence);
    denied(sentence);
    untold(sentence);
    outside(sentence);
    mixed(sentence);
    made.addAll(HarmfulCuts.of(sentence));
    return made.stream()
        .filter(one -> !one.text().equals(sentence) && !isSaid(one.text()))
        .distinct()
        .toList();
  }

  private boolean isSaid(String text) {
    return folded.contains(folded(text));
  }

  private static String folded(String text) {
    return Words.of(text).stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  private void some(String kind, List<String> texts) {
    List<String> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, random);
    shuffled.stream().limit(EACH).forEach(text -> made.add(new Reworded(kind, text)));
  }

  private <T> List<T> elsewhere(Function<String, List<T>> part) {
    return report.stream().flatMap(one -> part.apply(one).stream()).toList();
  }

  private static String exchange(String text, Span one, Span other) {
    return text.substring(0, one.start())
        + other.of(text)
        + text.substring(one.end(), other.start())
        + one.of(text)
        + text.substring(other.end());
  }

  private void numbers(String text) {
    List<NumberMention> here = Numbers.find(text);
    List<String> swapped = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      for (int j = i + 1; j < here.size(); j++) {
        boolean apart = here.get(i).span().end() <= here.get(j).span().start();
        if (apart && here.get(i).value().compareTo(here.get(j).value()) != 0) {
          swapped.add(exchange(text, here.get(i).span(), here.get(j).span()));
        }
      }
    }
    some("numbers-swapped", swapped);
    List<String> replaced = new ArrayList<>();
    for (String other : report) {
      for (NumberMention there : Numbers.find(other)) {
        here.stream()
            .filter(one -> one.value().compareTo(there.value()) != 0)
            .forEach(one -> replaced.add(Reworder.put(text, one.span(), there.span().of(other))));
      }
    }
    some("number-of-another", replaced);
  }

  private record Counted(Span span, String text) {}

  private static List<Counted> countedIn(String text) {
    List<Counted> found = new ArrayList<>();
    for (NumberMention number : Numbers.find(text)) {
      Words.of(text).stream()
          .filter(word -> word.span().start() >= number.span().end())
          .limit(1)
          .filter(
              word ->
                  text.substring(number.span().end(), word.span().start()).isBlank()
                      && ContentWords.carriesMeaning(word.folded()))
          .forEach(word -> found.add(new Counted(word.span(), word.text())));
    }
    return found;
  }

  private void counted(String text) {
    List<String> texts = new ArrayList<>();
    List<Counted> others = elsewhere(Falsifier::countedIn);
    for (Counted here : countedIn(text)) {
      others.stream()
          .filter(there -> !areAlike(here.text(), there.text()))
          .forEach(there -> texts.add(Reworder.put(text, here.span(), there.text())));
    }
    some("counted", texts);
  }

  private static boolean areAlike(String one, String other) {
    return WordKeys.meet(
            dev.isnad.arabic.ArabicFolding.fold(one), dev.isnad.arabic.ArabicFolding.fold(other))
        || Thesaurus.areSynonyms(
            dev.isnad.arabic.ArabicFolding.fold(one), dev.isnad.arabic.ArabicFolding.fold(other));
  }

  private void names(String text) {
    List<NameMention> here = Names.find(text);
    List<String> swapped = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      for (int j = i + 1; j < here.size(); j++) {
        boolean apart = here.get(i).span().end() <= here.get(j).span().start();
        String between =
            apart ? text.substring(here.get(i).span().end(), here.get(j).span().start()) : "و";
        if (apart
            && !between.strip().equals("و")
            && !share(here.get(i).text(), here.get(j).text())) {
          swapped.add(exchange(text, here.get(i).span(), here.get(j).span()));
        }
      }
    }
    some("names-swapped", swapped);
    List<String> replaced = new ArrayList<>();
    List<NameMention> others = elsewhere(Names::find);
    for (NameMention one : here) {
      others.stream()
          .filter(other -> !share(one.text(), other.text()))
          .forEach(other -> replaced.add(Reworder.put(text, one.span(), other.text())));
    }
    some("name-of-another", replaced);
  }

  private static boolean share(String one, String other) {
    return Words.of(one).stream()
        .anyMatch(
            a -> Words.of(other).stream().anyMatch(b -> WordKeys.meet(a.folded(), b.folded())));
  }

  private void letters(String text) {
    List<String> texts = new ArrayList<>();
    for (NameMention name : Names.find(text)) {
      int at = name.span().start() + (name.span().end() - name.span().start()) / 2;
      char old = text.charAt(at);
      if ("بتثجحخدذرزسشصضطظعغفقكمنه".indexOf(old) >= 0) {
        char other = old == 'ب' ? 'س' : old == 'ر' ? 'ن' : 'ب';
        texts.add(Reworder.put(text, new Span(at, at + 1), String.valueOf(other)));
      }
    }
    some("letter", texts);
  }

  private static boolean isNoun(Word word) {
    return word.folded().startsWith("ال")
        && word.folded().length() > 4
        && ContentWords.carriesMeaning(word.folded())
        && !SoftWords.isSoft(word.folded());
  }

  private static List<Word> nounsIn(String text) {
    return Words.of(text).stream().filter(Falsifier::isNoun).toList();
  }

  private void nouns(String text) {
    List<Word> here = nounsIn(text);
    List<String> swapped = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      for (int j = i + 1; j < here.size(); j++) {
        Word one = here.get(i);
        Word other = here.get(j);
        String between = text.substring(one.span().end(), other.span().start());
        if (!between.isBlank() && !between.strip().equals("و") && areInterchangeable(one, other)) {
          swapped.add(exchange(text, one.span(), other.span()));
        }
      }
    }
    some("nouns-swapped", swapped);
    List<String> replaced = new ArrayList<>();
    Set<String> known = new HashSet<>(Words.of(text).stream().map(Word::folded).toList());
    List<Word> others = elsewhere(Falsifier::nounsIn);
    for (Word one : here) {
      others.stream()
          .filter(other -> !known.contains(other.folded()) && areInterchangeable(one, other))
          .forEach(other -> replaced.add(Reworder.put(text, one.span(), other.text())));
    }
    some("noun-of-another", replaced);
  }

  private static boolean areInterchangeable(Word one, Word other) {
    return one.folded().endsWith("ه") == other.folded().endsWith("ه")
        && !areAlike(one.text(), other.text());
  }

  private static List<Word> bareIn(String text) {
    return Words.of(text).stream()
        .filter(
            word ->
                word.folded().length() > 3
                    && "الوبفلكس".indexOf(word.folded().charAt(0)) < 0
                    && Character.isLetter(word.folded().charAt(0))
                    && ContentWords.carriesMeaning(word.folded())
                    && !SoftWords.isSoft(word.folded()))
        .toList();
  }

  private void verbs(String text) {
    List<String> replaced = new ArrayList<>();
    List<Word> others = elsewhere(Falsifier::bareIn);
    for (Word one : bareIn(text)) {
      boolean number =
          Numbers.find(text).stream()
              .anyMatch(
                  n ->
                      n.span().start() <= one.span().start() && one.span().end() <= n.span().end());
      others.stream()
          .filter(other -> !number && sameForm(one.folded(), other.folded()))
          .filter(other -> !areAlike(one.text(), other.text()))
          .forEach(other -> replaced.add(Reworder.put(text, one.span(), other.text())));
    }
    some("word-of-another", replaced);
  }

  private static boolean sameForm(String one, String other) {
    return IMPERFECT.matcher(one).matches() == IMPERFECT.matcher(other).matches()
        && one.charAt(one.length() - 1) == 'ه' == (other.charAt(other.length() - 1) == 'ه')
        && one.charAt(one.length() - 1) == 'ت' == (other.charAt(other.length() - 1) == 'ت');
  }

  private static List<Word> placesIn(String text) {
    List<Word> words = Words.of(text);
    List<Word> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      Word next = words.get(i + 1);
      if (words.get(i).folded().equals("في") && ContentWords.carriesMeaning(next.folded())) {
        found.add(next);
      }
    }
    return found;
  }

  private void placed(String text) {
    List<String> replaced = new ArrayList<>();
    List<Word> others = elsewhere(Falsifier::placesIn);
    for (Word one : placesIn(text)) {
      others.stream()
          .filter(other -> !areAlike(one.text(), other.text()))
          .forEach(other -> replaced.add(Reworder.put(text, one.span(), other.text())));
    }
    some("place-of-another", replaced);
  }

  /** {@code رابطة التعليم} for {@code الرابطة}, which the report has of the teachers. */
  private void named(String text) {
    List<String> longer = new ArrayList<>();
    List<Word> others = elsewhere(Falsifier::nounsIn);
    for (Word noun : nounsIn(text)) {
      String bare = noun.text().substring(2);
      others.stream()
          .filter(other -> !areAlike(noun.text(), other.text()))
          .filter(other -> !folded.contains(folded(bare + " " + other.text())))
          .forEach(other -> longer.add(Reworder.put(text, noun.span(), bare + " " + other.text())));
    }
    some("naming-of-another", longer);
  }

  /** A word that says nothing for one that says something. */
  private void emptied(String text) {
    List<String> emptied =
        placesIn(text).stream()
            .filter(word -> word.folded().matches("\\p{L}{4,}"))
            .filter(word -> !SoftWords.isSoft(word.folded()))
            .map(
                word ->
                    Reworder.put(
                        text, word.span(), word.text().startsWith("ال") ? "المدينة" : "عام"))
            .toList();
    some("emptied", emptied);
  }

  /** A time that is said of a deed, said of another. */
  private void moved(String text) {
    Matcher date = Pattern.compile("(?:في|يوم) (?:\\d+ )?\\p{L}+ (?:19|20)\\d\\d").matcher(text);
    if (date.find()) {
      String bare = text.substring(0, date.start()) + text.substring(date.end()).stripLeading();
      List<String> texts =
          Clauses.of(bare).stream()
              .filter(clause -> !text.contains(clause + " " + date.group()))
              .filter(clause -> !clause.contains(text.substring(0, Math.max(0, date.start() - 1))))
              .map(clause -> Reworder.standing(clause) + " " + date.group())
              .toList();
      some("time-of-another", texts);
    }
  }

  private void turned(String text) {
    List<String> texts = new ArrayList<>();
    for (Word word : Words.of(text)) {
      if (TURNED.containsKey(word.text())) {
        texts.add(Reworder.put(text, word.span(), TURNED.get(word.text())));
      }
    }
    some("turned", texts);
    Matcher to = TO.matcher(text);
    if (to.find()) {
      Span one = new Span(to.start(1), to.end(1));
      some("from-to", List.of(exchange(text, one, new Span(to.start(2), to.end(2)))));
    }
  }

  private void denied(String text) {
    some("negation-dropped", List.of(DENIED.matcher(text).replaceFirst("")));
    some("future-dropped", List.of(FUTURE.matcher(text).replaceFirst("")));
    some("part-dropped", List.of(PART.matcher(text).replaceFirst(" ")));
    List<String> texts = new ArrayList<>();
    for (Word word : Words.of(text)) {
      String before = text.substring(0, word.span().start());
      if (word.folded().matches("ي\\p{L}{3,}")
          && !before.matches("(?:.*(?:\\d|منذ|لم|لن|لا|/|ليس) ?|)$")
          && !word.folded().matches("يوليو|يونيو|يناير|يوم.*|يزال.*")) {
        texts.add(Reworder.put(text, word.span(), "لا " + word.text()));
      }
    }
    some("negation-added", texts);
    some("negation-in-front", List.of("لم يحدث أن " + text));
  }

  private void untold(String text) {
    Matcher told = TOLD.matcher(text);
    if (told.matches()) {
      some("untold", List.of(told.group(1)));
    }
  }

  private void outside(String text) {
    some("outside", OUTSIDE.stream().map(text::concat).toList());
  }

  /** The beginning of one sentence and the end of another. */
  private void mixed(String text) {
    List<String> texts = new ArrayList<>();
    int here = middle(text);
    for (String other : report) {
      int there = middle(other);
      if (here > 0 && there > 0 && !other.contains(text)) {
        texts.add(text.substring(0, here) + Reworder.withoutEnd(other).substring(there));
      }
    }
    some("mixed", texts);
  }

  private static int middle(String text) {
    Matcher middle = Pattern.compile(" (?:في|من|إلى|على|عن|بعد|قبل) ").matcher(text);
    return middle.find() && Words.of(text.substring(0, middle.start())).size() > 1
        ? middle.start()
        : 0;
  }
}
