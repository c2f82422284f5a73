package dev.isnad.voices;

import dev.isnad.arabic.PartialDate;
import dev.isnad.arabic.Word;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers of an earlier event of the same kind, which reports recall beside their own: {@code وكان
 * حادث مماثل قد أودى عام 2014 بحياة 21 شخصًا}. Asked about {@code الحادث}, nobody means that one.
 */
public final class Earlier {
  /** What lies so long before its report is no news in it. */
  private static final int NEWS_MONTHS = 6;

  /** {@code وقُتل فيه 21 شخصًا}: of what the sentence before tells. */
  private static final Set<String> BACK =
      WordList.folded("فيه فيها حينها حينذاك آنذاك وقتها يومها خلاله خلالها منهم ذلك تلك");

  private static final int BACK_REACH = 3;

  private final Brief brief;
  private final AskedNumber number;
  private final Times times;

  public Earlier(Brief brief) {
    this.brief = brief;
    this.times = new Times(brief);
    this.number = AskedNumber.of(brief.retrieval().searchedFor(), brief.reading());
  }

  /**
   * The sentences without those that tell the number of an earlier event, where another of them
   * tells one of the event itself and holds as much of what is asked. All of them where the
   * question names a time.
   */
  public List<Candidate> without(List<Candidate> chosen) {
    if (!brief.reading().dates().isEmpty()) {
      return chosen;
    }
    long told =
        chosen.stream()
            .filter(one -> tellsNumber(one) && !isOf(one))
            .mapToLong(this::asked)
            .max()
            .orElse(-1);
    return chosen.stream().filter(one -> told < 0 || !isOf(one) || asked(one) > told).toList();
  }

  private boolean tellsNumber(Candidate sentence) {
    return number.isIn(sentence.text(), times.reference(sentence));
  }

  /** How many of the words asked about it holds. */
  private long asked(Candidate sentence) {
    return ContentWords.of(brief.reading().contentWords()).stream()
        .filter(word -> sentence.words().stream().anyMatch(one -> OneOccasion.meet(word, one)))
        .count();
  }

  /**
   * Whether the sentence tells of a time long before its report, or points back to one that does.
   */
  boolean isOf(Candidate sentence) {
    return isLongPast(sentence)
        || pointsBack(sentence) && before(sentence).filter(this::isLongPast).isPresent();
  }

  private boolean isLongPast(Candidate sentence) {
    Optional<LocalDate> published = Account.published(sentence);
    Set<PartialDate> dates = times.dates(sentence);
    return published.isPresent()
        && !dates.isEmpty()
        && dates.stream()
            .allMatch(date -> date.last().plusMonths(NEWS_MONTHS).isBefore(published.get()));
  }

  private static boolean pointsBack(Candidate sentence) {
    return sentence.words().stream()
        .limit(BACK_REACH)
        .map(Word::folded)
        .anyMatch(word -> BACK.contains(word));
  }

  private Optional<Candidate> before(Candidate sentence) {
    return Candidate.telling(List.of(sentence.passage())).stream()
        .filter(one -> one.span().end() <= sentence.span().start())
        .max(Comparator.comparingInt(one -> one.span().end()));
  }
}
