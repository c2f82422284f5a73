package dev.isnad.eval;

/**
 * What answers in the reports' own sentences must reach on every set, as shares from 0 to 1.
 *
 * @param overRefusal at most so many refused though a text answers
 * @param refusalGoldRemoved at least so many refused once the texts that answer are gone
 * @param refusalForeign at least so many refused of another set's questions
 */
record AnswerGoals(double overRefusal, double refusalGoldRemoved, double refusalForeign) {
  static final AnswerGoals NEEDED = new AnswerGoals(0.10, 0.40, 0.95);

  /** By how much the shares fall short, all together; what was not measured does not. */
  double lacking(double over, double removed, double foreign) {
    return positive(over - overRefusal)
        + positive(refusalGoldRemoved - removed)
        + positive(refusalForeign - foreign);
  }

  private static double positive(double difference) {
    return Double.isNaN(difference) ? 0 : Math.max(0, difference);
  }
}
