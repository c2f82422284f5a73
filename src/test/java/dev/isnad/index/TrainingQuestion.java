package dev.isnad.index;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question with the features of what the first stage found for it.
 *
 * @param set the set it is of
 * @param learned whether it is of the half that is learned from
 * @param noisy whether its spelling was spoiled
 * @param questionsInSet how many the set has
 * @param dialectCopies how many sets ask the same in other words
 * @param features of each candidate
 * @param text the text each candidate is of
 * @param relevant whether that text answers the question
 * @param texts how many texts answer it, found or not
 * @param plain nDCG at ten of {@link PlainBaseline}
 */
record TrainingQuestion(
    String set,
    boolean learned,
    boolean noisy,
    int questionsInSet,
    int dialectCopies,
    float[][] features,
    String[] text,
    boolean[] relevant,
    int texts,
    double plain) {
  private static final int DEPTH = 10;

  double ideal() {
    return IntStream.range(0, Math.min(DEPTH, texts)).mapToDouble(TrainingQuestion::discount).sum();
  }

  double[] scores(double[] weights) {
    RankingModel model = RankingModel.of(weights);
    double[] scores = new double[features.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.score(features[i]);
    }
    return scores;
  }

  boolean isBestOfItsText(int candidate, double[] scores) {
    for (int other = 0; other < scores.length; other++) {
      if (text[other].equals(text[candidate]) && scores[other] > scores[candidate]) {
        return false;
      }
    }
    return true;
  }

  /** nDCG at ten of the texts. */
  double ndcg(double[] weights) {
    double[] scores = scores(weights);
    Set<String> seen = new HashSet<>();
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[b], scores[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    double gain = 0;
    for (int candidate : order) {
      if (seen.add(text[candidate])) {
        gain += relevant[candidate] ? discount(seen.size() - 1) : 0;
        if (seen.size() == DEPTH) {
          break;
        }
      }
    }
    return gain / ideal();
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2);
  }
}
