package dev.isnad.eval;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerSentence;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.Source;
import dev.isnad.arabic.Words;
import java.util.ArrayList;
import java.util.List;

/** Counts what became of a set's questions. */
final class AnswerTally {
  private static final int MOST_SENTENCES = 3;
  private static final int MOST_WORDS = 80;

  private final Share hit = new Share();
  private final Share overRefusal = new Share();
  private final Share goldRemoved = new Share();
  private final Share foreign = new Share();
  private final Alce alce;
  private final List<Double> milliseconds = new ArrayList<>();
  private long words;
  private int answers;

  private static final class Share {
    private int all;
    private int yes;

    void add(boolean holds) {
      all++;
      yes += holds ? 1 : 0;
    }

    double value() {
      return all == 0 ? Double.NaN : (double) yes / all;
    }
  }

  AnswerTally(Alce alce) {
    this.alce = alce;
  }

  /**
   * The texts that answer are there.
   *
   * @param sources all that the answer could cite, each with its whole passage as the quote
   */
  void answered(Answer answer, List<Source> sources, List<String> gold, double tookMs) {
    boolean refused = isRefusal(answer);
    hit.add(!refused && isHit(answer.sentences(), gold));
    overRefusal.add(refused);
    milliseconds.add(tookMs);
    if (!refused) {
      answers++;
      words += words(answer.sentences());
      alce.add(answer.sentences(), sources);
    }
  }

  /** The texts that answer were taken away. */
  void withoutGold(Answer answer) {
    goldRemoved.add(isRefusal(answer));
  }

  /** The question is of another set. */
  void foreign(Answer answer) {
    foreign.add(isRefusal(answer));
  }

  AnswerReport.SetReport report(String name) {
    List<Double> sorted = milliseconds.stream().sorted().toList();
    return new AnswerReport.SetReport(
        name,
        hit.all,
        hit.value(),
        overRefusal.value(),
        goldRemoved.value(),
        foreign.value(),
        answers == 0 ? Double.NaN : (double) words / answers,
        sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2),
        alce.recall(),
        alce.precision());
  }

  static boolean isRefusal(Answer answer) {
    return answer.status() == AnswerStatus.NOT_IN_REPORTS;
  }

  /** Whether a gold string, folded to letters and digits, stands in a short enough answer. */
  static boolean isHit(List<AnswerSentence> sentences, List<String> gold) {
    if (sentences.size() > MOST_SENTENCES || words(sentences) > MOST_WORDS) {
      return false;
    }
    String said =
        Script.letters(String.join(" ", sentences.stream().map(AnswerSentence::text).toList()));
    return gold.stream().map(Script::letters).anyMatch(one -> !one.isEmpty() && said.contains(one));
  }

  private static long words(List<AnswerSentence> sentences) {
    return sentences.stream().mapToLong(sentence -> Words.of(sentence.text()).size()).sum();
  }
}
