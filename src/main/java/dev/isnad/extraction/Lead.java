package dev.isnad.extraction;

import dev.isnad.arabic.Word;
import dev.isnad.grounding.Candidate;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The beginning of a report, for a question that asks for the news of something or for a summary
 * and for nothing more particular: {@code ما آخر أخبار س؟}, {@code لخص تقرير س}.
 */
public final class Lead {
  private static final Set<String> NEWS =
      WordList.folded("أخبار خبر مستجدات تطورات الجديد جديد تفاصيل");
  private static final Set<String> SUMMARY =
      WordList.folded("لخص لخصي لخصوا لخصلي ملخص تلخيص موجز خلاصة اختصر");

  /** Beside them, nothing particular is asked. */
  private static final Set<String> BESIDE =
      WordList.folded("آخر أحدث تقرير التقرير تقارير مقال المقال خبر الأخبار عنوان نشر قصة");

  private static final int MOST_SENTENCES = 2;

  private final Brief brief;
  private final boolean summary;
  private final List<String> topic;

  /**
   * @param brief with the reports that speak of what is named
   */
  public Lead(Brief brief) {
    this.brief = brief;
    List<String> words =
        ContentWords.of(brief.reading().contentWords()).stream().map(Word::folded).toList();
    this.summary = words.stream().anyMatch(SUMMARY::contains);
    boolean asked = summary || words.stream().anyMatch(NEWS::contains);
    this.topic = asked ? words.stream().filter(word -> !isBeside(word)).toList() : List.of();
  }

  private static boolean isBeside(String word) {
    return NEWS.contains(word) || SUMMARY.contains(word) || BESIDE.contains(word);
  }

  /**
   * The first sentences of the newest report that holds all that is asked about, of the best for a
   * summary; empty where nothing of the kind is asked, or no report holds it.
   *
   * @param most how many words they may have together; one may have more
   */
  public List<Candidate> sentences(int most) {
    if (topic.isEmpty()) {
      return List.of();
    }
    List<Passage> found = brief.passages();
    List<Passage> fit =
        found.stream().filter(passage -> holdsTopic(FoundReport.of(passage, found))).toList();
    return fit.stream()
        .sorted(summary ? Comparator.comparing(fit::indexOf) : NEWEST_FIRST)
        .map(Passage::articleId)
        .findFirst()
        .map(report -> beginning(report, most))
        .orElse(List.of());
  }

  private static final Comparator<Passage> NEWEST_FIRST =
      Comparator.comparing(
              (Passage passage) -> passage.attribution().published().orElse(LocalDate.MIN))
          .reversed();

  private boolean holdsTopic(FoundReport report) {
    return topic.stream().allMatch(report::holds);
  }

  private List<Candidate> beginning(String report, int most) {
    List<Candidate> sentences =
        Candidate.telling(brief.passages()).stream()
            .filter(one -> one.passage().articleId().equals(report))
            .sorted(
                Comparator.comparingInt((Candidate one) -> one.passage().ordinal())
                    .thenComparingInt(Candidate::order))
            .toList();
    boolean two =
        sentences.size() > 1
            && sentences.get(0).words().size() + sentences.get(1).words().size() <= most;
    return sentences.stream().limit(two ? MOST_SENTENCES : 1).toList();
  }
}
