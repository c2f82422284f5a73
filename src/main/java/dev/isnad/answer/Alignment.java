package dev.isnad.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which token of a report's sentence each token of a claim stands on. Of several occurrences those
 * are taken that lie closest together, so that words of two different statements are not mixed.
 */
final class Alignment {
  static final int NONE = -1;

  private static final double COMMA = 2;
  private static final double CLAUSE = 2;
  private static final double MISSING = 12;
  private static final double BACKWARDS = 1.5;
  private static final double LATER = 0.07;

  private final List<Token> claim;
  private final List<Token> source;
  private final Predicate<Token> aside;
  private final int[] places;

  /**
   * @param aside tokens of the claim that need not lie near the others
   */
  Alignment(List<Token> claim, List<Token> source, Predicate<Token> aside) {
    this.claim = claim;
    this.source = source;
    this.aside = aside;
    this.places = closest();
  }

  /** The claim's tokens that stand nowhere in the sentence. */
  List<Token> missing() {
    return claim.stream().filter(token -> !isFound(token)).toList();
  }

  boolean isFound(Token token) {
    return places[token.at()] != NONE;
  }

  Token standsOn(Token token) {
    return source.get(places[token.at()]);
  }

  List<Token> found() {
    return claim.stream().filter(this::isFound).toList();
  }

  /**
   * How far apart two tokens of the sentence are: tokens between them, more where a comma or a new
   * statement lies between.
   */
  static double distance(Token one, Token other) {
    return Math.abs(one.at() - other.at())
        + COMMA * Math.abs(one.commas() - other.commas())
        + CLAUSE * Math.abs(one.clause() - other.clause());
  }

  private int[] closest() {
    List<List<Integer>> options = new ArrayList<>();
    List<Integer> present = new ArrayList<>();
    for (Token token : claim) {
      List<Integer> places = places(token);
      options.add(places);
      if (!places.isEmpty() && !aside.test(token)) {
        present.add(token.at());
      }
    }
    int[] chosen = new int[claim.size()];
    java.util.Arrays.fill(chosen, NONE);
    for (Token token : claim) {
      if (!options.get(token.at()).isEmpty()) {
        chosen[token.at()] = options.get(token.at()).getFirst();
      }
    }
    if (!present.isEmpty()) {
      choose(options, present, chosen);
    }
    return chosen;
  }

  /** Dynamic programming over the tokens found: least sum of distances between neighbours. */
  private void choose(List<List<Integer>> options, List<Integer> present, int[] chosen) {
    List<double[]> costs = new ArrayList<>();
    List<int[]> from = new ArrayList<>();
    costs.add(new double[options.get(present.getFirst()).size()]);
    from.add(new int[0]);
    for (int i = 1; i < present.size(); i++) {
      List<Integer> before = options.get(present.get(i - 1));
      List<Integer> now = options.get(present.get(i));
      double[] cost = new double[now.size()];
      int[] back = new int[now.size()];
      for (int n = 0; n < now.size(); n++) {
        cost[n] = Double.MAX_VALUE;
        for (int b = 0; b < before.size(); b++) {
          double total = costs.getLast()[b] + step(before.get(b), now.get(n), i);
          if (total < cost[n]) {
            cost[n] = total;
            back[n] = b;
          }
        }
      }
      costs.add(cost);
      from.add(back);
    }
    int best = 0;
    for (int n = 1; n < costs.getLast().length; n++) {
      best = costs.getLast()[n] < costs.getLast()[best] ? n : best;
    }
    for (int i = present.size() - 1; i >= 0; i--) {
      chosen[present.get(i)] = options.get(present.get(i)).get(best);
      best = i > 0 ? from.get(i)[best] : 0;
    }
  }

  /**
   * Where two ways are equally long, the one that leaps later: a sentence begins with what it is
   * about.
   */
  private double step(int one, int other, int at) {
    double leap = one == other ? MISSING : distance(source.get(one), source.get(other));
    return (leap + (other < one ? BACKWARDS : 0)) * (1 - at * LATER);
  }

  private List<Integer> places(Token token) {
    List<Integer> places = new ArrayList<>();
    for (Token other : source) {
      if (token.meets(other)) {
        places.add(other.at());
      }
    }
    return places;
  }

  /** The token right after (or before) this one in the sentence, with nothing between. */
  Optional<Token> neighbour(Token place, int step) {
    int at = place.at() + step;
    if (at < 0 || at >= source.size()) {
      return Optional.empty();
    }
    Token neighbour = source.get(at);
    Token later = step > 0 ? neighbour : place;
    return later.follows() && neighbour.clause() == place.clause()
        ? Optional.of(neighbour)
        : Optional.empty();
  }

  boolean claims(Predicate<Token> token) {
    return claim.stream().anyMatch(token);
  }
}
