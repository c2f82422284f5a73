package dev.isnad.extraction;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How much of a question a stretch of text holds: for each of the question's words 0 to 1, and
 * shares of their weight made from that.
 *
 * @param asked the question's words
 * @param held for each of them how far it is there
 */
record Coverage(Asked asked, double[] held) {
  static Coverage none(Asked asked) {
    return new Coverage(asked, new double[asked.words().size()]);
  }

  /** What either holds. */
  Coverage or(Coverage other) {
    double[] most = held.clone();
    for (int i = 0; i < most.length; i++) {
      most[i] = Math.max(most[i], other.held[i]);
    }
    return new Coverage(asked, most);
  }

  /** 0 to 1: the weighted share of the question; 0 for a question without words of meaning. */
  double share() {
    return share(i -> true, 0);
  }

  /** The weight of what is held. */
  double sum() {
    double sum = 0;
    for (int i = 0; i < held.length; i++) {
      sum += weight(i) * held[i];
    }
    return sum;
  }

  /**
   * 0 to 1: the weighted share without the first word, which often says only what kind of thing is
   * asked for; of a single word, of that.
   */
  double shareBeyondFirst() {
    return held.length < 2 ? share() : share(i -> i > 0, 0);
  }

  /** The same of words that are held in the very form of their stem. */
  double exactShare() {
    return new Coverage(asked, Arrays.stream(held).map(Math::floor).toArray()).share();
  }

  /** 0 to 1: the same of the words of names, or of the others; 1 where there are none. */
  double share(boolean named) {
    return share(i -> asked.words().get(i).named() == named, 1);
  }

  /** 0 to 1: the weighted share of what the other does not hold; 1 where that holds all. */
  double shareBeyond(Coverage other) {
    double all = 0;
    double sum = 0;
    for (int i = 0; i < held.length; i++) {
      double weight = weight(i) * (1 - other.held[i]);
      all += weight;
      sum += weight * held[i];
    }
    return all < 1e-9 ? 1 : sum / all;
  }

  /** 0 to 1: the share of the question weighed by its words' rarity at large. */
  double rareShare() {
    double all = asked.words().stream().mapToDouble(Asked.One::rarity).sum();
    return all < 1e-9 ? 0 : rareSum() / all;
  }

  /** The rarity at large of what is held. */
  double rareSum() {
    double sum = 0;
    for (int i = 0; i < held.length; i++) {
      sum += asked.words().get(i).rarity() * held[i];
    }
    return sum;
  }

  /** 0 to 1: the rarity at large of the rarest word that is not there. */
  double rarestMissing() {
    double most = 0;
    for (int i = 0; i < held.length; i++) {
      most = Math.max(most, asked.words().get(i).rarity() * (1 - held[i]));
    }
    return most;
  }

  /** 0 to 1: the weight of the heaviest word that is not there. */
  double heaviestMissing() {
    double most = 0;
    for (int i = 0; i < held.length; i++) {
      most = Math.max(most, weight(i) * (1 - held[i]));
    }
    return most;
  }

  /** How many words are not there in any form. */
  int missing() {
    return (int) Arrays.stream(held).filter(one -> one == 0).count();
  }

  /** How many numbers of the question are not there. */
  int numbersMissing() {
    int missing = 0;
    for (int i = 0; i < held.length; i++) {
      boolean number = Character.isDigit(asked.words().get(i).word().folded().charAt(0));
      missing += number && held[i] == 0 ? 1 : 0;
    }
    return missing;
  }

  /** 0 to 1: how far the question's word at this place is there; 0 where it has no such place. */
  double at(int place) {
    return place >= 0 && place < held.length ? held[place] : 0;
  }

  private double weight(int i) {
    return asked.words().get(i).weight();
  }

  private double share(IntPredicate which, double otherwise) {
    double all = 0;
    double sum = 0;
    for (int i = 0; i < held.length; i++) {
      if (which.test(i)) {
        all += weight(i);
        sum += weight(i) * held[i];
      }
    }
    return all < 1e-9 ? otherwise : sum / all;
  }
}
