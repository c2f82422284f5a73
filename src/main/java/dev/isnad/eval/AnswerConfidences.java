package dev.isnad.eval;

import java.util.ArrayList;
import java.util.List;

/** How sure the writer was of each answer to a set's questions. */
final class AnswerConfidences {
  private final String name;
  private final List<Answered> answered = new ArrayList<>();
  private final List<Double> goldRemoved = new ArrayList<>();
  private final List<Double> foreign = new ArrayList<>();

  private record Answered(double confidence, boolean hit) {}

  AnswerConfidences(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  int questions() {
    return answered.size();
  }

  /**
   * @param hit whether the answer, given, would hold a right one
   */
  void answered(double confidence, boolean hit) {
    answered.add(new Answered(confidence, hit));
  }

  void withoutGold(double confidence) {
    goldRemoved.add(confidence);
  }

  void foreign(double confidence) {
    foreign.add(confidence);
  }

  double hit(double threshold) {
    long hits = answered.stream().filter(one -> one.hit() && one.confidence() >= threshold).count();
    return answered.isEmpty() ? 0 : (double) hits / answered.size();
  }

  double overRefusal(double threshold) {
    return below(answered.stream().map(Answered::confidence).toList(), threshold);
  }

  double refusalGoldRemoved(double threshold) {
    return below(goldRemoved, threshold);
  }

  double refusalForeign(double threshold) {
    return below(foreign, threshold);
  }

  double lacking(AnswerGoals goals, double threshold) {
    return goals.lacking(
        overRefusal(threshold), refusalGoldRemoved(threshold), refusalForeign(threshold));
  }

  private static double below(List<Double> confidences, double threshold) {
    return confidences.isEmpty()
        ? Double.NaN
        : (double) confidences.stream().filter(one -> one < threshold).count() / confidences.size();
  }
}
