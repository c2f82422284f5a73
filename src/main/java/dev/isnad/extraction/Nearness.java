package dev.isnad.extraction;

import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import java.util.Arrays;
import java.util.List;

/** Where in a sentence the question's words stand, and how close together. */
final class Nearness {
  private static final int PAIR = 2;
  private static final int NEAR_PAIR = 5;
  private static final int TURNED_PAIR = 3;
  private static final double NEAR = 0.6;
  private static final double TURNED = 0.7;
  private static final int AROUND_PLACE = 10;
  private static final double PER_WORD = 0.15;

  private final Asked asked;
  private final List<Word> words;

  /** For each word of the sentence which of the question's it is; -1 where none. */
  private final int[] which;

  /**
   * @param matches what each of the words is of the question
   */
  Nearness(Asked asked, List<Word> words, List<Asked.Match> matches) {
    this.asked = asked;
    this.words = words;
    this.which = matches.stream().mapToInt(Asked.Match::best).toArray();
  }

  /** 0 to 1: the share of the sentence's words that are the question's. */
  double density() {
    return which.length == 0
        ? 0
        : (double) Arrays.stream(which).filter(one -> one >= 0).count() / which.length;
  }

  /** 0 to 1: of words side by side in the question, the weighted share that stand close here. */
  double pairs() {
    double[] close = close();
    double all = 0;
    double sum = 0;
    for (int i = 1; i < close.length; i++) {
      double weight = Math.min(weight(i), weight(i - 1));
      all += weight;
      sum += weight * close[i];
    }
    return all < 1e-9 ? 0 : sum / all;
  }

  /** For each word of the question how close it stands to the one before it, 0 to 1. */
  private double[] close() {
    double[] close = new double[asked.words().size()];
    int[] last = new int[close.length];
    Arrays.fill(last, -1000);
    for (int at = 0; at < which.length; at++) {
      int word = which[at];
      if (word >= 0) {
        if (word > 0 && at - last[word - 1] <= NEAR_PAIR) {
          close[word] = Math.max(close[word], at - last[word - 1] <= PAIR ? 1 : NEAR);
        }
        if (word + 1 < close.length && at - last[word + 1] <= TURNED_PAIR) {
          close[word + 1] = Math.max(close[word + 1], TURNED);
        }
        last[word] = at;
      }
    }
    return close;
  }

  /** 0 to 1: the largest weighted share of the question in so many words in a row. */
  double window(int width) {
    double best = 0;
    for (int from = 0; from < which.length; from++) {
      if (which[from] >= 0) {
        double[] in = new double[asked.words().size()];
        for (int at = from; at < Math.min(which.length, from + width); at++) {
          if (which[at] >= 0) {
            in[which[at]] = 1;
          }
        }
        best = Math.max(best, new Coverage(asked, in).share());
      }
    }
    return best;
  }

  /**
   * 0 to 1: the largest weighted share of the question close to one of these places, less for each
   * word between.
   */
  double closeTo(List<Span> places) {
    return places.stream().mapToDouble(this::closeTo).max().orElse(0);
  }

  private double closeTo(Span place) {
    int from = 0;
    while (from < words.size() && words.get(from).span().end() <= place.start()) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).span().start() < place.end()) {
      to++;
    }
    double[] near = new double[asked.words().size()];
    for (int at = Math.max(0, from - AROUND_PLACE);
        at < Math.min(which.length, to + AROUND_PLACE);
        at++) {
      if (which[at] >= 0) {
        int between = at < from ? from - at - 1 : Math.max(0, at - to);
        near[which[at]] = Math.max(near[which[at]], 1 / (1 + PER_WORD * between));
      }
    }
    return new Coverage(asked, near).share();
  }

  private double weight(int word) {
    return asked.words().get(word).weight();
  }
}
