package dev.isnad.index;

import dev.isnad.arabic.NameSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what the words found in the order that a query wishes besides: by the time asked about, by
 * the names, and by age. The amounts are in the units of the {@link RankingModel}'s score, a
 * log-odds: one more is about two and a half times as likely to be what was asked for.
 */
final class WishedOrder {
  /** How many of the best passages are looked at. */
  static final int LOOKED_AT = 10;

  private static final double LACKS_NAME = 0.5;

  /** Passages this near the best are about as relevant. */
  private static final double ABOUT_EQUAL = 3;

  private static final Comparator<Weighed> BEST_FIRST =
      Comparator.comparingDouble(Weighed::score).reversed();

  private static final Comparator<Weighed> NEWEST_FIRST =
      Comparator.comparing((Weighed w) -> day(w)).reversed().thenComparing(BEST_FIRST);

  private WishedOrder() {}

  /** The found passages, best first; those further down keep their places. */
  static List<Weighed> of(List<Weighed> found, PassageQuery query) {
    DateFit dates = new DateFit(query.time().periods());
    NameSearch names = NameSearch.of(query.names());
    int lookedAt = Math.min(LOOKED_AT, found.size());
    List<Weighed> ordered = new ArrayList<>();
    for (Weighed weighed : found.subList(0, lookedAt)) {
      ordered.add(
          new Weighed(
              weighed.passage(),
              weighed.doc(),
              weighed.ranked(),
              dates.of(weighed.passage()),
              -LACKS_NAME * lacking(names, query.names().size(), weighed.passage()),
              0));
    }
    ordered.sort(BEST_FIRST);
    ordered.addAll(found.subList(lookedAt, found.size()));
    return query.time().newest() ? newestFirst(ordered) : ordered;
  }

  /** The share of the names that the passage and its title lack. */
  private static double lacking(NameSearch names, int count, Passage passage) {
    if (count == 0) {
      return 0;
    }
    String text = passage.title() + "\n" + passage.heading() + "\n" + passage.text();
    return (double) names.lacking(text) / count;
  }

  /** Those about as relevant as the best change places among each other, not with the rest. */
  private static List<Weighed> newestFirst(List<Weighed> ordered) {
    double best = ordered.isEmpty() ? 0 : ordered.getFirst().score();
    List<Weighed> equal =
        ordered.stream().filter(weighed -> weighed.score() >= best - ABOUT_EQUAL).toList();
    List<Weighed> byAge = equal.stream().sorted(NEWEST_FIRST).toList();
    List<Weighed> result = new ArrayList<>(ordered);
    for (int i = 0; i < byAge.size(); i++) {
      Weighed weighed = byAge.get(i);
      result.set(i, weighed.withRecency(equal.get(i).score() - weighed.score()));
    }
    return result;
  }

  private static LocalDate day(Weighed weighed) {
    return weighed.passage().attribution().published().orElse(LocalDate.MIN);
  }
}
