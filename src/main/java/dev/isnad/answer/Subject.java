package dev.isnad.answer;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.QuestionType;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.Offices;
import dev.isnad.lexicon.WordKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question is about, for the next one to inherit. */
final class Subject {
  /** Where an earlier inheritance stands. */
  private static final Pattern INHERITED = Pattern.compile("\\(([^()]+)\\)");

  private static final Pattern TWO_MEANT =
      Pattern.compile("\\p{L}+هما\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** {@code فيها}, {@code رئيسها}: what is meant is the country, not its president. */
  private static final Pattern OF_A_COUNTRY =
      Pattern.compile("\\p{L}{2,}ها\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** Verbs of the eighth stem that begin like a noun with the article: {@code التقى}. */
  private static final Pattern NO_ARTICLE =
      Pattern.compile("الت(?:قي|قت|قوا|قيا|زم|زمت|حق|حقت|فت|مس)");

  private static final Set<String> GENERIC =
      Set.of(
          "عام",
          "سنه",
          "شهر",
          "يوم",
          "مكان",
          "مدينه",
          "دوله",
          "بلد",
          "وقت",
          "تاريخ",
          "سبب",
          "ساعه",
          "تحديدا",
          "التحديد",
          "بالتحديد",
          "بالضبط",
          "شي",
          "الشي",
          "هالشي",
          "الشيء",
          "صار",
          "صارت",
          "صاير",
          "حصل",
          "حدث",
          "تم",
          "السبب");

  /** Verbs and nouns that only ask for a number. */
  private static final Set<String> AMOUNTS =
      Set.of("بلغ", "بلغت", "يبلغ", "تبلغ", "عدد", "حصيله", "كان", "كانت");

  private static final Set<String> IS = Set.of("هو", "هي", "هم", "منو", "مينو");

  private static final Set<String> SERVES = Set.of("لدي", "عند");

  private Subject() {}

  /** Whether a question has no more than words of asking: {@code في أي عام؟}, {@code لماذا؟}. */
  static boolean onlyAsks(QuestionReading reading) {
    return ContentWords.of(reading.contentWords()).stream()
        .allMatch(word -> GENERIC.contains(word.folded()));
  }

  /**
   * The first that the earlier question names and the later does not, with the titles before it;
   * all of its words where the later one has none of its own.
   */
  static Optional<String> of(String before, String asked) {
    if (onlyAsks(QuestionReading.of(asked))) {
      return fromFirstToLast(ContentWords.of(QuestionReading.of(before).contentWords()), before);
    }
    Matcher inherited = INHERITED.matcher(before);
    if (inherited.find() && !isIn(Words.of(inherited.group(1)), asked)) {
      return Optional.of(inherited.group(1));
    }
    List<String> groups = groups(before, asked);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        TWO_MEANT.matcher(asked).find() ? String.join("، ", groups) : groups.getFirst());
  }

  /**
   * What a question is about that names nothing the lists know: its words of meaning without the
   * first, which says what is asked of it: {@code كم طول جسر الرمان؟}.
   */
  static Optional<String> unnamed(String before) {
    QuestionReading reading = QuestionReading.of(before);
    List<Word> words =
        ContentWords.of(reading.contentWords()).stream()
            .dropWhile(word -> GENERIC.contains(word.folded()) || AMOUNTS.contains(word.folded()))
            .toList();
    if (!reading.names().isEmpty()) {
      return Optional.empty();
    }
    boolean whole = asksWhatItIs(reading.type(), before) || words.size() == 1;
    return fromFirstToLast(
        whole || words.isEmpty() ? words : words.subList(1, words.size()), before);
  }

  /** Whether the lists know something in it. */
  static boolean isNamed(String subject) {
    return !QuestionReading.of(subject).names().isEmpty();
  }

  /** {@code ما هو سد العقيق؟}, {@code ماذا قال وزير النقل؟}, {@code حريق السوق}. */
  private static boolean asksWhatItIs(QuestionType type, String before) {
    return type == QuestionType.DEFINITION
        || type == QuestionType.OTHER
        || Words.of(before).stream()
            .limit(2)
            .anyMatch(word -> IS.contains(word.folded()) || UnknownNames.saysIt(word));
  }

  private static List<String> groups(String before, String asked) {
    List<Word> words = Words.of(before);
    List<NameMention> names = QuestionReading.of(before).names();
    List<String> groups = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int start = i;
      while (i < words.size() && isTitle(words.get(i), names)) {
        i++;
      }
      int name = i;
      List<NameMention> one = nameAt(words, i, names);
      while (i < words.size() && NamedWords.isNamed(words.get(i), one)) {
        i++;
      }
      if (i > name) {
        i = withPlaceOfOffice(words, name > start, i, names);
        int from = OF_A_COUNTRY.matcher(asked).find() ? name : start;
        String group =
            before.substring(words.get(from).span().start(), words.get(i - 1).span().end());
        // The country alone, named again, is no ambassador of it.
        if (!isIn(words.subList(from == start ? start : name, i), asked)) {
          groups.add(group);
        }
      } else {
        i = Math.max(i, start + 1);
      }
    }
    return groups;
  }

  /** {@code السفير الروسي لدى أرمينيا}: the place where one serves belongs to the office. */
  private static int withPlaceOfOffice(
      List<Word> words, boolean titled, int end, List<NameMention> names) {
    boolean serves = titled && end + 1 < words.size() && SERVES.contains(words.get(end).folded());
    return serves && NamedWords.isNamed(words.get(end + 1), names) ? end + 2 : end;
  }

  private static List<NameMention> nameAt(List<Word> words, int i, List<NameMention> names) {
    return i == words.size()
        ? List.of()
        : names.stream()
            .filter(name -> NamedWords.isNamed(words.get(i), List.of(name)))
            .limit(1)
            .toList();
  }

  /** Words with the article, and offices, may belong to the name after them. */
  private static boolean isTitle(Word word, List<NameMention> names) {
    return !NamedWords.isNamed(word, names)
        && ContentWords.carriesMeaning(word.folded())
        && (word.folded().startsWith("ال") && !NO_ARTICLE.matcher(word.folded()).matches()
            || Offices.isOffice(word));
  }

  private static boolean isIn(List<Word> name, String asked) {
    List<Word> words = Words.of(asked);
    return name.stream()
        .allMatch(
            part ->
                words.stream()
                    .anyMatch(
                        word ->
                            WordKeys.ofName(part.folded()).stream()
                                .anyMatch(WordKeys.ofName(word.folded())::contains)));
  }

  private static Optional<String> fromFirstToLast(List<Word> words, String text) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            text.substring(words.getFirst().span().start(), words.getLast().span().end()));
  }
}
