package dev.isnad.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The threshold of the extractive writer that suits all sets at once: where the shares fall short
 * of {@link AnswerGoals#NEEDED} by the least, and among those where most answers are right.
 *
 * @param day when it was found
 */
public record AnswerCalibration(LocalDate day, double threshold, List<Measured> sets) {
  private static final int STEPS = 1_000;

  public AnswerCalibration {
    sets = List.copyOf(sets);
  }

  /** A set's shares at the threshold, as in {@link AnswerReport.SetReport}. */
  public record Measured(
      String name,
      int questions,
      double hit,
      double overRefusal,
      double refusalGoldRemoved,
      double refusalForeign) {}

  /**
   * @throws EvaluationException where no set has questions with answers
   */
  static AnswerCalibration of(List<AnswerConfidences> sets, LocalDate day) {
    if (sets.stream().allMatch(set -> set.questions() == 0)) {
      throw new EvaluationException("Nothing to calibrate on: no set has questions with answers");
    }
    double threshold =
        IntStream.rangeClosed(1, STEPS - 1)
            .mapToObj(step -> (double) step / STEPS)
            .min(
                Comparator.comparingDouble((Double at) -> lacking(sets, at))
                    .thenComparingDouble(at -> -hits(sets, at)))
            .orElseThrow();
    return new AnswerCalibration(
        day, threshold, sets.stream().map(set -> measured(set, threshold)).toList());
  }

  private static double lacking(List<AnswerConfidences> sets, double at) {
    return sets.stream().mapToDouble(set -> set.lacking(AnswerGoals.NEEDED, at)).sum();
  }

  private static double hits(List<AnswerConfidences> sets, double at) {
    return sets.stream().mapToDouble(set -> set.hit(at)).sum();
  }

  private static Measured measured(AnswerConfidences set, double at) {
    return new Measured(
        set.name(),
        set.questions(),
        set.hit(at),
        set.overRefusal(at),
        set.refusalGoldRemoved(at),
        set.refusalForeign(at));
  }

  /** What it was found on: {@code harbour 120 questions, market 80 questions (2026-03-01)}. */
  public String calibratedOn() {
    return sets.stream()
        .map(set -> set.name() + " " + set.questions() + " questions")
        .collect(Collectors.joining(", ", "", " (" + day + ")"));
  }

  /** Lines for the configuration file, with what they reach as comments. */
  public String settings() {
    List<String> lines = new ArrayList<>();
    lines.add("# Found by 'isnad eval answers --calibrate'. At this threshold:");
    sets.forEach(set -> lines.add(comment(set)));
    lines.add(String.format(Locale.ROOT, "isnad.answer.confidence=%.3f", threshold));
    lines.add("isnad.answer.calibrated-on=" + calibratedOn());
    return String.join("\n", lines) + "\n";
  }

  private static String comment(Measured set) {
    return String.format(
        Locale.ROOT,
        "#   %s: hit %.3f, over-refusal %.3f, refusal with the gold removed %.3f, foreign %.3f",
        set.name(),
        set.hit(),
        set.overRefusal(),
        set.refusalGoldRemoved(),
        set.refusalForeign());
  }
}
