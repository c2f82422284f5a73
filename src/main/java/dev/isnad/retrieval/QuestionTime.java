package dev.isnad.retrieval;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.index.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The time that a question is about. A date in it is what reports may speak of ({@code ماذا حدث في
 * آب 2024؟}); only where it asks for news or publication ({@code أخبار أمس}, {@code تقارير نُشرت في
 * آب}) is it when they must have been published.
 *
 * @param periods the times that it names
 * @param publishedWithin when the reports must have been published; empty for any time
 * @param topic the words to search: all of them or, where the time of publication is asked for,
 *     what is left besides it
 */
record QuestionTime(List<Period> periods, Optional<Period> publishedWithin, String topic) {
  private static final Set<String> NEWS =
      folded("أخبار الأخبار خبر تقارير التقارير مقالات المقالات عناوين العناوين جديد");
  private static final Set<String> PUBLISHED =
      folded(
          "نشر نشرت نشرتم نشرتموه منشور منشورة المنشورة المنشور صدر صدرت الصادرة الصادر النشر"
              + " نشرها نشره");
  private static final Set<String> SINCE = folded("منذ من بعد مذ");
  private static final Set<String> UNTIL = folded("قبل حتى لغاية");
  private static final Set<String> LATEST =
      folded("آخر أحدث آخرها الأخيرة الأخير الآن حاليا مستجدات المستجدات تطورات التطورات");

  /** So near the front the question asks for news; further on it only speaks of them. */
  private static final int FRONT = 4;

  /** They tie the words of time and news to the topic, and mean nothing without them. */
  private static final Set<String> TIES =
      folded(
          "في عن منذ من بعد قبل حتى مذ لغاية خلال هي هو التي الذي كل ما ماذا هات أعطني اعرض بين على يوم شهر عام سنة ليوم");

  QuestionTime {
    periods = List.copyOf(periods);
  }

  static QuestionTime of(String question, QuestionReading reading, LocalDate today) {
    List<Word> words = Words.of(question);
    List<SpokenPeriod> spoken = new ArrayList<>(SpokenPeriod.weeks(question, words, today));
    for (DateMention mention : reading.dates()) {
      spoken.addAll(SpokenPeriod.of(mention, words));
    }
    List<Period> periods = spoken.stream().map(SpokenPeriod::period).distinct().toList();
    boolean published = asksForPublication(words, spoken);
    boolean anyNews = reading.wantsRecent() && words.stream().anyMatch(QuestionTime::isNews);
    Optional<Period> within =
        published && !periods.isEmpty()
            ? Optional.of(span(words, spoken, today))
            : Optional.empty();
    boolean asksForNews = within.isPresent() || anyNews;
    return new QuestionTime(
        within.isPresent() ? List.of() : periods,
        within,
        asksForNews ? topic(question, words, spoken) : question);
  }

  private static boolean isNews(Word word) {
    return NEWS.contains(word.folded());
  }

  /**
   * {@code أخبار أمس}, {@code أخبار مصر أمس}, {@code تقارير نُشرت في آب}; not {@code الأخبار
   * الكاذبة عام 2024} nor {@code نشرت روسيا صواريخ أمس}.
   */
  private static boolean asksForPublication(List<Word> words, List<SpokenPeriod> spoken) {
    boolean newsInFront = words.stream().limit(FRONT).anyMatch(QuestionTime::isNews);
    return saysPublished(words, spoken)
        || spoken.stream()
            .anyMatch(s -> newsInFront && s.isRecentDays() || follows(words, s, NEWS));
  }

  private static boolean saysPublished(List<Word> words, List<SpokenPeriod> spoken) {
    for (int i = 1; i < words.size(); i++) {
      boolean published = PUBLISHED.contains(words.get(i).folded());
      boolean reports = isNews(words.get(i - 1)) || i > 1 && isNews(words.get(i - 2));
      boolean nobodyElse =
          TIES.contains(words.get(i - 1).folded())
              && spoken.stream().anyMatch(s -> follows(words, s, PUBLISHED));
      if (published && (reports || nobodyElse)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(List<Word> words, SpokenPeriod spoken, Set<String> what) {
    int before = spoken.firstWord() - 1;
    while (before >= 0 && TIES.contains(words.get(before).folded())) {
      before--;
    }
    return before >= 0 && what.contains(words.get(before).folded());
  }

  /** From the first time named to the last; open ends reach to all that is published. */
  private static Period span(List<Word> words, List<SpokenPeriod> spoken, LocalDate today) {
    LocalDate first =
        spoken.stream().map(s -> s.period().first()).min(LocalDate::compareTo).orElseThrow();
    LocalDate last =
        spoken.stream().map(s -> s.period().last()).max(LocalDate::compareTo).orElseThrow();
    if (spoken.size() > 1 || spoken.getFirst().firstWord() == 0) {
      return new Period(first, last);
    }
    String before = words.get(spoken.getFirst().firstWord() - 1).folded();
    if (SINCE.contains(before)) {
      return new Period(first, today.isBefore(last) ? last : today);
    }
    return UNTIL.contains(before) ? new Period(LocalDate.EPOCH, last) : new Period(first, last);
  }

  private static String topic(String question, List<Word> words, List<SpokenPeriod> spoken) {
    List<Word> left =
        words.stream()
            .filter(word -> spoken.stream().noneMatch(s -> s.holds(word)))
            .filter(word -> !isFrame(word))
            .toList();
    boolean nothing = left.stream().allMatch(word -> TIES.contains(word.folded()));
    return nothing
        ? ""
        : left.stream()
            .map(word -> question.substring(word.span().start(), word.span().end()))
            .collect(Collectors.joining(" "));
  }

  private static boolean isFrame(Word word) {
    return isNews(word) || PUBLISHED.contains(word.folded()) || LATEST.contains(word.folded());
  }

  private static Set<String> folded(String words) {
    return Stream.of(words.split(" "))
        .map(ArabicFolding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
