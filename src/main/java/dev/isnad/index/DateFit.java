package dev.isnad.index;

import dev.isnad.arabic.DateMention;
import dev.isnad.arabic.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How well a passage fits the time that was asked about. */
final class DateFit {
  private static final double MENTIONED = 1.5;

  /** The passage names a longer time that holds the one asked about, such as its year. */
  private static final double WITHIN_MENTIONED = 0.4;

  private static final double PUBLISHED_THEN = 0.8;

  /** A whole year: reports name it often, and the words of the question hold it already. */
  private static final double YEAR_MENTIONED = 0.5;

  private static final long YEAR_DAYS = 300;

  /** Relative words of a report without a date lead out of every time that is asked about. */
  private static final LocalDate NO_DAY = LocalDate.of(1, 7, 1);

  /** Words that count from the day of a report lead so many years away from it at most. */
  private static final int RELATIVE_YEARS = 2;

  private final List<Period> asked;
  private final int firstYear;
  private final int lastYear;

  DateFit(List<Period> asked) {
    this.asked = asked;
    firstYear = asked.stream().mapToInt(p -> p.first().getYear()).min().orElse(0);
    lastYear = asked.stream().mapToInt(p -> p.last().getYear()).max().orElse(0);
  }

  double of(Passage passage) {
    if (asked.isEmpty()) {
      return 0;
    }
    Optional<LocalDate> published = passage.attribution().published();
    double then =
        published.filter(day -> asked.stream().anyMatch(period -> period.contains(day))).isPresent()
            ? PUBLISHED_THEN
            : 0;
    return then + mentioned(passage, published.orElse(NO_DAY));
  }

  private double mentioned(Passage passage, LocalDate published) {
    double best = 0;
    String text = passage.title() + "\n" + passage.heading() + "\n" + passage.text();
    if (!isNear(published.getYear()) && !Dates.mayNameYear(text, firstYear, lastYear)) {
      return 0;
    }
    for (DateMention mention : Dates.find(text, published)) {
      best = Math.max(best, fit(Period.of(mention.date())));
    }
    return best;
  }

  private boolean isNear(int year) {
    return year >= firstYear - RELATIVE_YEARS && year <= lastYear + RELATIVE_YEARS;
  }

  private double fit(Period mentioned) {
    if (asked.stream().anyMatch(period -> period.covers(mentioned))) {
      return mentioned.days() > YEAR_DAYS ? YEAR_MENTIONED : MENTIONED;
    }
    return asked.stream().anyMatch(mentioned::covers) ? WITHIN_MENTIONED : 0;
  }
}
