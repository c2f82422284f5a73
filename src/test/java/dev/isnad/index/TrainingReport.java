package dev.isnad.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How good the weights are, on what they were learned from and on what they were not. */
final class TrainingReport {
  private static final Map<String, Set<String>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("everything", Set.of());
    PARTS.put("BM25 of squared idf", Set.of("squaredStem"));
    PARTS.put(
        "share of the question held",
        Set.of("coverStem", "coverSkeleton", "coverSurface", "coverSquared"));
    PARTS.put("heaviest word missing", Set.of("missing"));
    PARTS.put("title", Set.of("titleAsked", "askedInTitle"));
    PARTS.put("best sentence", Set.of("sentence", "twoSentences", "sentenceFull", "sentenceDense"));
    PARTS.put("pairs and runs of words", Set.of("pairs", "nearPairs", "run"));
    PARTS.put("length", Set.of("logLength"));
    PARTS.put("a number where one is asked", Set.of("number"));
    PARTS.put("words near in meaning", Set.of("related", "sentenceRelated"));
    PARTS.put("early mention", Set.of("early"));
  }

  private TrainingReport() {}

  /** What is lost without each part of the features, learned anew without it. */
  static void printAblation(
      List<TrainingQuestion> questions, Function<Set<String>, double[]> learn) {
    System.out.println("nDCG@10, mean over the sets, judged half, without | as asked | misspelled");
    PARTS.forEach(
        (name, without) -> {
          double[] weights = learn.apply(without);
          System.out.printf(
              Locale.ROOT,
              "%-34s %.4f %.4f%n",
              name,
              judged(questions, false, weights),
              judged(questions, true, weights));
        });
  }

  private static double judged(List<TrainingQuestion> questions, boolean noisy, double[] weights) {
    return questions.stream()
        .filter(q -> !q.learned() && q.noisy() == noisy)
        .collect(
            Collectors.groupingBy(
                TrainingQuestion::set, Collectors.averagingDouble(q -> q.ndcg(weights))))
        .values()
        .stream()
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  static void print(List<TrainingQuestion> questions, double[] weights) {
    double[] first = new double[weights.length];
    first[0] = 1;
    System.out.println(
        "nDCG@10       plain BM25: learned judged | first stage: learned judged | second: learned judged");
    for (boolean noisy : new boolean[] {false, true}) {
      List<TrainingQuestion> some = questions.stream().filter(q -> q.noisy() == noisy).toList();
      List<String> sets = some.stream().map(TrainingQuestion::set).distinct().toList();
      double[] mean = new double[6];
      for (String set : sets) {
        List<TrainingQuestion> of = some.stream().filter(q -> q.set().equals(set)).toList();
        double[] line = {
          mean(of, TrainingQuestion::learned, TrainingQuestion::plain),
          mean(of, q -> !q.learned(), TrainingQuestion::plain),
          mean(of, TrainingQuestion::learned, q -> q.ndcg(first)),
          mean(of, q -> !q.learned(), q -> q.ndcg(first)),
          mean(of, TrainingQuestion::learned, q -> q.ndcg(weights)),
          mean(of, q -> !q.learned(), q -> q.ndcg(weights))
        };
        for (int i = 0; i < mean.length; i++) {
          mean[i] += line[i] / sets.size();
        }
        print(set + (noisy ? " noisy" : ""), line);
      }
      print("MEAN" + (noisy ? " noisy" : ""), mean);
    }
  }

  private static double mean(
      List<TrainingQuestion> questions,
      Predicate<TrainingQuestion> of,
      ToDoubleFunction<TrainingQuestion> measure) {
    return questions.stream().filter(of).mapToDouble(measure).average().orElse(0);
  }

  private static void print(String name, double[] line) {
    System.out.printf(
        Locale.ROOT,
        "%-34s %.4f %.4f | %.4f %.4f | %.4f %.4f%n",
        name,
        line[0],
        line[1],
        line[2],
        line[3],
        line[4],
        line[5]);
  }
}
