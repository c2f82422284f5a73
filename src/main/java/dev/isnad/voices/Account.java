package dev.isnad.voices;

import dev.isnad.article.Attribution;
import dev.isnad.grounding.Candidate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one or several reports state alike about one thing.
 *
 * @param sentences of reports independent of each other, the newest first
 */
public record Account(List<Candidate> sentences) {
  public Account {
    sentences = List.copyOf(sentences);
  }

  /** The sentence that is quoted. */
  public Candidate first() {
    return sentences.getFirst();
  }

  public Optional<LocalDate> published() {
    return published(first());
  }

  public static Optional<LocalDate> published(Candidate sentence) {
    return sentence.passage().attribution().published();
  }

  /** Of sentences of one account. */
  static Account newestFirst(List<Candidate> sentences) {
    return new Account(
        sentences.stream()
            .sorted(Comparator.comparing((Candidate one) -> age(one)).reversed())
            .toList());
  }

  /** Reports without a day come last. */
  static LocalDate age(Candidate sentence) {
    return published(sentence).orElse(LocalDate.EPOCH);
  }

  /** Of the newest report. */
  LocalDate age() {
    return age(first());
  }

  /** Whether one report owes nothing to the other: another outlet, and no agency of both. */
  static boolean independent(Candidate one, Candidate other) {
    Attribution first = one.passage().attribution();
    Attribution second = other.passage().attribution();
    return !one.passage().articleId().equals(other.passage().articleId())
        && !first.publisher().equals(second.publisher())
        && first.via().stream().noneMatch(second.via()::contains);
  }
}
