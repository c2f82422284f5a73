package dev.isnad.index;

import dev.isnad.arabic.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Divides the units of one section into passages. Of all divisions the one of least cost is taken,
 * by dynamic programming over the places where it may be cut; a greedy one would leave crumbs at
 * the end.
 */
final class PassageGrouping {
  private static final int FRAGMENT = 20;
  private static final int SHORT = 60;
  private static final int LONG = 120;

  /** Where a fragment would remain, a passage may grow to this. */
  private static final int STRETCHED = 140;

  private static final double INSIDE_PARAGRAPH = 0.3;
  private static final double AFTER_LEAD = 3;

  private PassageGrouping() {}

  /** The spans of the passages, in order; every unit is in one of them. */
  static List<Span> group(List<Unit> units) {
    int size = units.size();
    double[] least = new double[size + 1];
    int[] from = new int[size + 1];
    Arrays.fill(least, 1, size + 1, Double.POSITIVE_INFINITY);
    for (int end = 1; end <= size; end++) {
      int words = 0;
      int longest = 0;
      for (int start = end - 1; start >= 0; start--) {
        words += units.get(start).words();
        longest = Math.max(longest, units.get(start).words());
        if (start < end - 1 && isTooLong(words, longest)) {
          break;
        }
        double cost = least[start] + size(words, longest) + cut(units, end);
        if (cost < least[end]) {
          least[end] = cost;
          from[end] = start;
        }
      }
    }
    return spans(units, from);
  }

  /** A sentence over the limit takes in a crumb beside it, but no neighbour of any size. */
  private static boolean isTooLong(int words, int longest) {
    return longest > LONG ? words - longest >= FRAGMENT : words > STRETCHED;
  }

  private static double size(int words, int longest) {
    if (longest > LONG) {
      return 0;
    }
    if (words < FRAGMENT) {
      return 10 + FRAGMENT - words;
    }
    if (words < SHORT) {
      return 2 * Math.pow((SHORT - words) / (double) (SHORT - FRAGMENT), 2);
    }
    return words <= LONG ? Math.abs(words - 90) / 300.0 : 1 + (words - LONG) / 10.0;
  }

  private static double cut(List<Unit> units, int end) {
    if (end == units.size()) {
      return 0;
    }
    Unit last = units.get(end - 1);
    return (last.endsParagraph() ? 0 : INSIDE_PARAGRAPH) + (last.leadsOn() ? AFTER_LEAD : 0);
  }

  private static List<Span> spans(List<Unit> units, int[] from) {
    List<Span> spans = new ArrayList<>();
    for (int end = units.size(); end > 0; end = from[end]) {
      int start = units.get(from[end]).span().start();
      spans.add(new Span(start, units.get(end - 1).span().end()));
    }
    Collections.reverse(spans);
    return spans;
  }
}
