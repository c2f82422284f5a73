package dev.isnad.index;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How good the weights are, on what they were learned from and on what they were not. */
final class TrainingReport {
  private TrainingReport() {}

  static void print(List<TrainingQuestion> questions, double[] weights) {
    double[] first = new double[weights.length];
    first[0] = 1;
    System.out.println("nDCG@10              first stage: learned judged | second: learned judged");
    for (boolean noisy : new boolean[] {false, true}) {
      List<TrainingQuestion> some = questions.stream().filter(q -> q.noisy() == noisy).toList();
      List<String> sets = some.stream().map(TrainingQuestion::set).distinct().toList();
      double[] mean = new double[4];
      for (String set : sets) {
        List<TrainingQuestion> of = some.stream().filter(q -> q.set().equals(set)).toList();
        double[] line = {
          mean(of, TrainingQuestion::learned, first),
          mean(of, q -> !q.learned(), first),
          mean(of, TrainingQuestion::learned, weights),
          mean(of, q -> !q.learned(), weights)
        };
        for (int i = 0; i < 4; i++) {
          mean[i] += line[i] / sets.size();
        }
        print(set + (noisy ? " noisy" : ""), line);
      }
      print("MEAN" + (noisy ? " noisy" : ""), mean);
    }
  }

  private static double mean(
      List<TrainingQuestion> questions, Predicate<TrainingQuestion> of, double[] weights) {
    return questions.stream().filter(of).mapToDouble(q -> q.ndcg(weights)).average().orElse(0);
  }

  private static void print(String name, double[] line) {
    System.out.printf(
        Locale.ROOT, "%-34s %.4f %.4f | %.4f %.4f%n", name, line[0], line[1], line[2], line[3]);
  }
}
