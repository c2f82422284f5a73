package dev.isnad.retrieval;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.QuestionType;
import dev.isnad.index.PassageFilter;
import dev.isnad.index.PassageQuery;
import dev.isnad.index.Period;
import dev.isnad.index.TimeWish;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What to search for a question.
 *
 * @param query for any index
 * @param broad whether many reports may be wanted, so that one should not fill the list
 */
record SearchPlan(PassageQuery query, boolean broad) {
  /** Some fall away as copies of others, and others are held back. */
  private static final int SPARE = 4;

  private static final int MUCH_DEEPER = 3;
  private static final int MOST = 1000;
  private static final Set<QuestionType> BROAD = Set.of(QuestionType.LIST, QuestionType.OTHER);
  private static final int FEW_WORDS = 3;

  /**
   * @param question in Arabic script
   * @param filter what the door lets through
   * @param limit how many passages are wanted in the end
   * @param today the reader's
   */
  static SearchPlan of(String question, PassageFilter filter, int limit, LocalDate today) {
    QuestionReading reading = QuestionReading.of(question, today);
    QuestionTime time = QuestionTime.of(question, reading, today);
    boolean broad = BROAD.contains(reading.type()) && reading.contentWords().size() <= FEW_WORDS;
    PassageQuery query =
        new PassageQuery(
            time.topic(),
            within(filter, time.publishedWithin()),
            Math.min(MOST, broad ? limit * MUCH_DEEPER : limit + SPARE),
            reading.names().stream().map(NameMention::text).distinct().toList(),
            new TimeWish(time.periods(), reading.wantsRecent() || time.topic().isBlank()));
    return new SearchPlan(query, broad);
  }

  /** The same for several times as many passages. */
  SearchPlan deeper() {
    int most = Math.min(MOST, query.limit() * MUCH_DEEPER);
    return new SearchPlan(query.withLimit(most), broad);
  }

  /** What lies in both: nothing is ever found that the door does not let through. */
  private static PassageFilter within(PassageFilter filter, Optional<Period> asked) {
    if (asked.isEmpty()) {
      return filter;
    }
    LocalDate first = asked.get().first();
    LocalDate last = asked.get().last();
    return new PassageFilter(
        filter.publishers(),
        filter.keywords(),
        Optional.of(filter.from().filter(day -> day.isAfter(first)).orElse(first)),
        Optional.of(filter.to().filter(day -> day.isBefore(last)).orElse(last)));
  }
}
