package dev.isnad.extraction;

import dev.isnad.eval.LearningCases.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** How well models answer what they were not learned from, at one threshold for all sets. */
final class AnswerTrainingReport {
  /** What introduces quotations has words as well. */
  private static final int MOST_WORDS = 68;

  private static final int STEPS = 400;
  private static final List<String> JUDGED = List.of("arcd_train", "xquad_ar", "pool");

  private record Judged(LearnedCase one, double confidence, boolean hit) {}

  private final List<Judged> judged;
  private final double threshold;

  /**
   * @param judge the model that was not learned from the case
   */
  AnswerTrainingReport(List<LearnedCase> cases, Function<LearnedCase, AnswerModel> judge) {
    this.judged = cases.stream().map(one -> judged(one, judge.apply(one))).toList();
    this.threshold = calibrated();
  }

  private static Judged judged(LearnedCase one, AnswerModel model) {
    double[] odds = Arrays.stream(one.figures()).mapToDouble(model::sentence).toArray();
    boolean hit = Choice.of(odds, one.words(), MOST_WORDS).stream().anyMatch(i -> one.gold()[i]);
    return new Judged(one, model.confidence(one.figures(), odds, one.passages()), hit);
  }

  /** From 0 to 1: where the shares fall short of what is needed by the least. */
  double threshold() {
    return threshold;
  }

  private double calibrated() {
    double best = 0.5;
    double least = Double.MAX_VALUE;
    for (int i = 1; i < STEPS; i++) {
      double at = (double) i / STEPS;
      double lacking = JUDGED.stream().mapToDouble(set -> lacking(set, at)).sum();
      if (lacking < least) {
        least = lacking;
        best = at;
      }
    }
    return best;
  }

  private double lacking(String set, double at) {
    Predicate<Judged> here = one -> one.one().set().equals(set);
    double over = refused(here, Kind.ANSWERED, at);
    double removed = refused(here, Kind.GOLD_REMOVED, at);
    double foreign =
        set.equals("pool") ? 1 : refused(here.and(AnswerTrainingReport::hard), Kind.FOREIGN, at);
    return 1.2 * Math.max(0, over - 0.095)
        + Math.max(0, 0.42 - removed)
        + Math.max(0, 0.95 - foreign);
  }

  /** Questions that resemble those that the set answers, as they are measured as well. */
  private static boolean hard(Judged one) {
    return CaseWeights.HARD.contains(one.one().from());
  }

  private double refused(Predicate<Judged> which, Kind kind, double at) {
    List<Judged> some =
        judged.stream().filter(which).filter(one -> one.one().kind() == kind).toList();
    return share(some, one -> one.confidence() < at);
  }

  private static double share(List<Judged> some, Predicate<Judged> holds) {
    return some.isEmpty() ? Double.NaN : (double) some.stream().filter(holds).count() / some.size();
  }

  void print() {
    System.out.printf(Locale.ROOT, "threshold %.4f%n", threshold);
    System.out.println(
        "| set | questions | hit | hit, none refused | over-refusal | gold removed | foreign | foreign ARCD, XQuAD, MLQA |");
    System.out.println("|---".repeat(8) + "|");
    List<String> sets =
        new ArrayList<>(new TreeSet<>(judged.stream().map(one -> one.one().set()).toList()));
    for (String set : sets) {
      print(set);
    }
  }

  private void print(String set) {
    Predicate<Judged> here = one -> one.one().set().equals(set);
    List<Judged> asked =
        judged.stream().filter(here).filter(one -> one.one().kind() == Kind.ANSWERED).toList();
    List<Judged> withGold = asked.stream().filter(one -> one.one().hasGold()).toList();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |%n",
        set,
        asked.size(),
        share(withGold, one -> one.hit() && one.confidence() >= threshold),
        share(withGold, Judged::hit),
        refused(here, Kind.ANSWERED, threshold),
        refused(here, Kind.GOLD_REMOVED, threshold),
        refused(here, Kind.FOREIGN, threshold),
        refused(here.and(AnswerTrainingReport::hard), Kind.FOREIGN, threshold));
  }
}
