package dev.isnad.voices;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.Dates;
import dev.isnad.arabic.PartialDate;
import dev.isnad.extraction.Brief;
import dev.isnad.grounding.Candidate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Of which times the sentences found for one question tell. */
record Times(Brief brief) {
  /** The day from which a sentence counts: its report's, or the reader's. */
  LocalDate reference(Candidate sentence) {
    return Account.published(sentence).orElse(brief.today());
  }

  /** The dates that a sentence names. */
  Set<PartialDate> dates(Candidate sentence) {
    return Dates.find(sentence.text(), reference(sentence)).stream()
        .map(DateMention::date)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether both may tell of one time: a date of the one covers one of the other, or none is. */
  boolean agree(Candidate one, Candidate other) {
    Set<PartialDate> dates = dates(one);
    Set<PartialDate> others = dates(other);
    return dates.isEmpty()
        || others.isEmpty()
        || dates.stream().anyMatch(a -> others.stream().anyMatch(b -> a.covers(b) || b.covers(a)));
  }

  /** Whether both name the same years, or one of them none. */
  boolean sameYears(Candidate one, Candidate other) {
    Set<Integer> years = years(one);
    Set<Integer> others = years(other);
    return years.isEmpty() || others.isEmpty() || years.equals(others);
  }

  private Set<Integer> years(Candidate sentence) {
    return dates(sentence).stream().map(PartialDate::year).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether both name one day. */
  boolean shareDay(Candidate one, Candidate other) {
    Set<PartialDate> days = new HashSet<>(dates(one));
    days.retainAll(dates(other));
    return days.stream().anyMatch(date -> date.day().isPresent());
  }

  /** Whether both reports have a day, and no more than so many lie between. */
  static boolean areNear(Candidate one, Candidate other, int days) {
    Optional<LocalDate> day = Account.published(one);
    Optional<LocalDate> next = Account.published(other);
    return day.isPresent()
        && next.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(day.get(), next.get())) <= days;
  }
}
