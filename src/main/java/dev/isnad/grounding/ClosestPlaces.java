package dev.isnad.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses for each word of a statement the occurrence that lies closest to those of its neighbours:
 * dynamic programming over the words found, for the least sum of distances.
 */
final class ClosestPlaces {
  private static final double COMMA = 2;
  private static final double CLAUSE = 2;

  /** Two words of the statement cannot both stand on one word. */
  private static final double SAME_PLACE = 12;

  private static final double BACKWARDS = 1.5;
  private static final double LATER = 0.07;

  /** What the report says counts before what it implies, unless that goes on from the last word. */
  private static final double IMPLIED = 8;

  private final List<Token> source;
  private final List<List<Integer>> options;

  /**
   * The cheapest way to each option of one word.
   *
   * @param costs of each option
   * @param from of each option, which option of the word before it comes from
   */
  private record Step(double[] costs, int[] from) {
    int cheapest() {
      int best = 0;
      for (int i = 1; i < costs.length; i++) {
        best = costs[i] < costs[best] ? i : best;
      }
      return best;
    }
  }

  /**
   * @param source the report's sentence
   * @param options where each word of the statement may stand in it
   */
  ClosestPlaces(List<Token> source, List<List<Integer>> options) {
    this.source = source;
    this.options = options;
  }

  /**
   * How far apart two tokens of a sentence are: tokens between them, more where a comma or a new
   * clause lies between.
   */
  static double distance(Token one, Token other) {
    return Math.abs(one.at() - other.at())
        + COMMA * Math.abs(one.commas() - other.commas())
        + CLAUSE * Math.abs(one.clause() - other.clause());
  }

  /**
   * The chosen place of each word.
   *
   * @param aside words that need not lie near the others, but near each other
   */
  List<Optional<Integer>> of(List<Token> claim, Predicate<Token> aside) {
    List<Optional<Integer>> chosen =
        new ArrayList<>(options.stream().map(some -> some.stream().findFirst()).toList());
    choose(claim, aside, chosen);
    choose(claim, aside.negate(), chosen);
    return List.copyOf(chosen);
  }

  private void choose(List<Token> claim, Predicate<Token> which, List<Optional<Integer>> chosen) {
    List<Integer> present =
        claim.stream()
            .filter(token -> !options.get(token.at()).isEmpty() && which.test(token))
            .map(Token::at)
            .toList();
    if (!present.isEmpty()) {
      choose(present, chosen);
    }
  }

  private void choose(List<Integer> present, List<Optional<Integer>> chosen) {
    List<Step> steps = steps(present);
    int best = steps.getLast().cheapest();
    for (int i = present.size() - 1; i >= 0; i--) {
      chosen.set(present.get(i), Optional.of(options.get(present.get(i)).get(best)));
      best = i > 0 ? steps.get(i).from()[best] : 0;
    }
  }

  private List<Step> steps(List<Integer> present) {
    List<Step> steps = new ArrayList<>();
    int first = options.get(present.getFirst()).size();
    steps.add(new Step(new double[first], new int[first]));
    for (int i = 1; i < present.size(); i++) {
      List<Integer> before = options.get(present.get(i - 1));
      steps.add(step(steps.getLast(), before, options.get(present.get(i)), i));
    }
    return steps;
  }

  private Step step(Step last, List<Integer> before, List<Integer> now, int at) {
    double[] costs = new double[now.size()];
    int[] from = new int[now.size()];
    for (int n = 0; n < now.size(); n++) {
      costs[n] = Double.MAX_VALUE;
      for (int b = 0; b < before.size(); b++) {
        double total = last.costs()[b] + leap(before.get(b), now.get(n), at);
        if (total < costs[n]) {
          costs[n] = total;
          from[n] = b;
        }
      }
    }
    return new Step(costs, from);
  }

  /**
   * Where two ways are equally long, the one that leaps later: a sentence begins with what it is
   * about.
   */
  private double leap(int one, int other, int at) {
    double leap = one == other ? SAME_PLACE : distance(source.get(one), source.get(other));
    double implied = source.get(other).implied() && other != one + 1 ? IMPLIED : 0;
    return (leap + implied + (other < one ? BACKWARDS : 0)) * Math.pow(1 - LATER, at);
  }
}
