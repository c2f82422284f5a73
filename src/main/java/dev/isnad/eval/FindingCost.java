package dev.isnad.eval;

import dev.isnad.eval.BenchPeer.Door;
import dev.isnad.eval.EvaluationSet.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What it costs to find ten passages, and how good they are. A question's time is the median of its
 * rounds, so that what the machine did meanwhile does not count as the peer's.
 *
 * @param door by which way
 * @param wall milliseconds of each question by the wall clock, ascending
 * @param cpu milliseconds of the processor, ascending
 * @param mrr mean reciprocal rank of the first right report among ten
 * @param ndcg mean nDCG of the first ten reports
 */
record FindingCost(String door, double[] wall, double[] cpu, double mrr, double ndcg) {
  private static final int LIMIT = 10;

  /** A report may have several passages among the first. */
  private static final int DEEP = 3 * LIMIT;

  /** So many questions one door answers before the next does. */
  private static final int TURN = 100;

  /** Rounds that do not count: so many the compiler needs until it has seen all that is asked. */
  private static final int WARM_UP = 3;

  private static final double NANOS_PER_MS = 1e6;

  /**
   * Asks every question at every door, so many rounds after those that warm up. The doors take
   * turns at some questions at a time, each beginning as often as the others: what else the machine
   * does hits all alike, and each finds its own memory still warm, as in a server.
   */
  static List<FindingCost> of(List<Door> doors, List<Question> questions, int rounds) {
    List<Samples> samples = doors.stream().map(d -> new Samples(d, questions, rounds)).toList();
    for (int round = -WARM_UP; round < rounds; round++) {
      for (int from = 0; from < questions.size(); from += TURN) {
        int to = Math.min(from + TURN, questions.size());
        for (int turn = 0; turn < doors.size(); turn++) {
          samples.get((turn + from / TURN + round + WARM_UP) % doors.size()).take(from, to, round);
        }
      }
    }
    return samples.stream().map(Samples::cost).toList();
  }

  double wallMs(double share) {
    return percentile(wall, share);
  }

  double cpuMs(double share) {
    return percentile(cpu, share);
  }

  private static double percentile(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private static final class Samples {
    private final Door door;
    private final List<Question> questions;
    private final double[][] wall;
    private final double[][] cpu;

    Samples(Door door, List<Question> questions, int rounds) {
      this.door = door;
      this.questions = questions;
      this.wall = new double[questions.size()][rounds];
      this.cpu = new double[questions.size()][rounds];
    }

    void take(int from, int to, int round) {
      for (int question = from; question < to; question++) {
        take(question, round);
      }
    }

    /** Rounds below 0 warm up. */
    private void take(int question, int round) {
      String text = questions.get(question).text();
      long began = Clocks.wall();
      long beganCpu = Clocks.thread();
      door.finding().find(text, LIMIT);
      long endedCpu = Clocks.thread();
      long ended = Clocks.wall();
      if (round >= 0) {
        wall[question][round] = (ended - began) / NANOS_PER_MS;
        cpu[question][round] = (endedCpu - beganCpu) / NANOS_PER_MS;
      }
    }

    FindingCost cost() {
      List<RankedTexts> ranked = new ArrayList<>();
      for (Question question : questions) {
        List<List<String>> places = door.finding().find(question.text(), DEEP);
        ranked.add(RankedTexts.ofPlaces(places, question.relevant()));
      }
      return new FindingCost(
          door.name(),
          medians(wall),
          medians(cpu),
          ranked.stream().mapToDouble(r -> r.reciprocalRank(LIMIT)).average().orElse(0),
          ranked.stream().mapToDouble(r -> r.ndcg(LIMIT)).average().orElse(0));
    }

    private static double[] medians(double[][] times) {
      return Arrays.stream(times).mapToDouble(Samples::median).sorted().toArray();
    }

    private static double median(double[] times) {
      double[] sorted = times.clone();
      Arrays.sort(sorted);
      return percentile(sorted, 0.5);
    }
  }
}
