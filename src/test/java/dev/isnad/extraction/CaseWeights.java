package dev.isnad.extraction;

import dev.isnad.eval.LearningCases.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much each case counts in learning whether to answer; chosen by hand on the parts. */
final class CaseWeights {
  private static final String POOL = "pool";

  /** Where questions of these sets are foreign they are hard to tell. */
  static final Set<String> HARD = Set.of("arcd_train", "xquad_ar", "mlqa_ar_dev");

  private CaseWeights() {}

  /** A set's size does not count; each set and kind counts what {@link #importance} says. */
  static double[] of(List<LearnedCase> cases) {
    Map<String, Double> sums = new HashMap<>();
    cases.forEach(one -> sums.merge(one.set() + one.kind(), hardness(one), Double::sum));
    return cases.stream()
        .mapToDouble(
            one ->
                1000
                    * hardness(one)
                    * importance(one)
                    / sums.getOrDefault(one.set() + one.kind(), 1.0))
        .toArray();
  }

  private static double hardness(LearnedCase one) {
    return one.kind() == Kind.FOREIGN && HARD.contains(one.from()) ? 2 : 1;
  }

  private static double importance(LearnedCase one) {
    double set =
        switch (one.set()) {
          case "arcd_train" -> 1;
          case "xquad_ar" -> 1.4;
          case POOL -> 0.7;
          default -> 0.15;
        };
    return set
        * switch (one.kind()) {
          case ANSWERED -> 1;
          case GOLD_REMOVED -> goldRemoved(one.set());
          case FOREIGN -> one.set().equals(POOL) ? 0.2 : 3;
        };
  }

  /** Where texts about other things stand around, questions without their text are foreign too. */
  private static double goldRemoved(String set) {
    return switch (set) {
      case "arcd_train" -> 0.35;
      case POOL -> 0.55;
      default -> 0.12;
    };
  }
}
