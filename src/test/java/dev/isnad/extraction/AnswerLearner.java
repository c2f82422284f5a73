package dev.isnad.extraction;

import dev.isnad.eval.LearningCases.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Learns the two models of {@link AnswerModel} from cases that are divided in parts by the text
 * that answers them. The second model sees, in learning as in use, what the first says about
 * sentences of parts that it was not learned from.
 */
final class AnswerLearner {
  static final int PARTS = 5;

  private static final int PARTS_SEED = 1;
  private static final long SEED = 20261124;

  /** The second model is the mean of several learned with other seeds: less of it is chance. */
  private static final int MEAN_OF = 4;

  private static final TreeTrainer SENTENCES = new TreeTrainer(220, 4, 0.1, 20, 0.7, 0.4);
  private static final TreeTrainer ANSWERS = new TreeTrainer(300, 3, 0.06, 15, 0.7, 0.3);

  private final List<LearnedCase> cases;

  /** The first model learned without each part. */
  private final List<Trees> without;

  private final double[][] figures;

  AnswerLearner(List<LearnedCase> cases) {
    this.cases = cases;
    this.without =
        IntStream.range(0, PARTS).mapToObj(part -> sentences(one -> part(one) != part)).toList();
    this.figures = cases.stream().map(this::figures).toArray(double[][]::new);
  }

  static int part(LearnedCase one) {
    return one.part(PARTS_SEED, PARTS);
  }

  /** Both models, learned without one part. */
  AnswerModel without(int part) {
    return new AnswerModel(without.get(part), answers(one -> part(one) != part));
  }

  /** The first model: from the sentences found for questions whose gold strings are known. */
  Trees sentences(Predicate<LearnedCase> learned) {
    List<LearnedCase> used =
        cases.stream()
            .filter(learned)
            .filter(one -> one.kind() == Kind.ANSWERED && one.hasGold())
            .toList();
    Map<String, Integer> questions = new HashMap<>();
    used.forEach(one -> questions.merge(one.set(), 1, Integer::sum));
    int size = used.stream().mapToInt(one -> one.figures().length).sum();
    double[][] sentences = new double[size][];
    boolean[] labels = new boolean[size];
    double[] weights = new double[size];
    int at = 0;
    for (LearnedCase one : used) {
      double weight = 1 / Math.sqrt(questions.getOrDefault(one.set(), 1) / 500.0);
      for (int i = 0; i < one.figures().length; i++) {
        sentences[at] = one.figures()[i];
        labels[at] = one.gold()[i];
        weights[at++] = weight;
      }
    }
    return SENTENCES.learn(sentences, labels, weights, Directions.of(Features.NAMES), SEED);
  }

  /** The second model. */
  Trees answers(Predicate<LearnedCase> learned) {
    int[] used = IntStream.range(0, cases.size()).filter(i -> learned.test(cases.get(i))).toArray();
    List<LearnedCase> some = IntStream.of(used).mapToObj(cases::get).toList();
    double[][] seen = IntStream.of(used).mapToObj(i -> figures[i]).toArray(double[][]::new);
    boolean[] labels = new boolean[used.length];
    for (int i = 0; i < used.length; i++) {
      labels[i] = some.get(i).kind() == Kind.ANSWERED;
    }
    double[] weights = CaseWeights.of(some);
    int[] directions = Directions.of(AnswerModel.ANSWER_NAMES);
    return Trees.mean(
        LongStream.range(SEED, SEED + MEAN_OF)
            .mapToObj(seed -> ANSWERS.learn(seen, labels, weights, directions, seed))
            .toList());
  }

  private double[] figures(LearnedCase one) {
    Trees sentences = without.get(part(one));
    double[] odds = Arrays.stream(one.figures()).mapToDouble(sentences::logOdds).toArray();
    return AnswerModel.answerFigures(one.figures(), odds, one.passages());
  }
}
