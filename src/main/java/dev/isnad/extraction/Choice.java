package dev.isnad.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which of the likely sentences make the answer: the likeliest, and those nearly as likely. */
final class Choice {
  private static final int MOST_SENTENCES = 3;

  /** A further sentence must be so likely to hold the answer, beside the likeliest. */
  private static final double NEARLY = 0.1;

  private Choice() {}

  /**
   * The places of the chosen sentences, likeliest first; empty where there are none.
   *
   * @param logOdds how likely each sentence is to hold the answer
   * @param words how many words each has
   * @param most how many words they may have together; one sentence may have more
   */
  static List<Integer> of(double[] logOdds, int[] words, int most) {
    List<Integer> chosen = new ArrayList<>();
    List<Integer> ranked =
        IntStream.range(0, logOdds.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> logOdds[i]).reversed())
            .toList();
    int sum = 0;
    for (int next : ranked) {
      double best = Trees.probability(logOdds[ranked.getFirst()]);
      boolean nearly = Trees.probability(logOdds[next]) >= NEARLY * best;
      boolean fits = chosen.isEmpty() || sum + words[next] <= most;
      if (chosen.size() < MOST_SENTENCES && nearly && fits) {
        chosen.add(next);
        sum += words[next];
      }
    }
    return chosen;
  }
}
