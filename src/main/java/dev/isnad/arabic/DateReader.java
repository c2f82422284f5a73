package dev.isnad.arabic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;

/** Reads the dates of one text: every form is tried everywhere, then the longest readings stand. */
final class DateReader {
  private final FoldedText folded;
  private final LocalDate reference;
  private final List<DateMention> candidates = new ArrayList<>();

  DateReader(CharSequence text, LocalDate reference) {
    this.folded = FoldedText.of(text);
    this.reference = reference;
  }

  List<DateMention> read() {
    DateStarts starts = new DateStarts(folded.text());
    for (DateForm form : DateForm.values()) {
      starts.each(form.pattern(), match -> add(form, match));
    }
    RelativeDates.find(folded, starts, reference, candidates::add);
    return longest();
  }

  private void add(DateForm form, MatchResult matcher) {
    if (isHijri(matcher.end()) || form == DateForm.BARE_YEAR && counts(matcher.end())) {
      return;
    }
    for (PartialDate date : dates(form, matcher)) {
      candidates.add(new DateMention(date, folded.original(matcher.start(), matcher.end())));
    }
  }

  private List<PartialDate> dates(DateForm form, MatchResult matcher) {
    try {
      return form.read(matcher, reference);
    } catch (DateTimeException | IllegalArgumentException e) {
      // Thirteen months or the 30th of February: the figures are no date, so there is nothing to
      // report.
      return List.of();
    }
  }

  /** {@code 2024 شخصا}: a figure before what it counts is no year. */
  private boolean counts(int end) {
    return Units.followsDirectly(folded.text(), end);
  }

  private boolean isHijri(int end) {
    return HijriMark.follows(folded.text(), end);
  }

  private List<DateMention> longest() {
    candidates.sort(
        Comparator.comparingInt((DateMention m) -> -m.span().length())
            .thenComparing(m -> m.span().start()));
    List<DateMention> kept = new ArrayList<>();
    for (DateMention candidate : candidates) {
      if (kept.stream().noneMatch(k -> crosses(k.span(), candidate.span()))) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(m -> m.span().start()));
    return List.copyOf(kept);
  }

  /** The two days of {@code 3-5 مارس} share one span. */
  private static boolean crosses(Span a, Span b) {
    return !a.equals(b) && a.start() < b.end() && b.start() < a.end();
  }
}
