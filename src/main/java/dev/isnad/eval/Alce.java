package dev.isnad.eval;

import dev.isnad.answer.AnswerSentence;
import dev.isnad.answer.Entailment;
import dev.isnad.answer.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Citation recall and precision as the ALCE benchmark defines them (Gao, Yen, Yu and Chen:
 * <em>Enabling Large Language Models to Generate Text with Citations</em>, EMNLP 2023), with our
 * deterministic check where ALCE asks a model of natural language inference; so the figures are not
 * comparable with ALCE's own.
 *
 * <ul>
 *   <li>Recall: a sentence counts if it cites something, nothing that does not exist, and what it
 *       cites, put together, entails it.
 *   <li>Precision: a citation counts if its sentence counts and either the cited passage alone
 *       entails the sentence, or the others without it do not.
 * </ul>
 *
 * <p>Both are averaged over an answer first, then over the answers. Not thread-safe.
 */
final class Alce {
  private final Entailment entailment;
  private double recall;
  private double precision;
  private int answers;

  Alce(Entailment entailment) {
    this.entailment = entailment;
  }

  /**
   * Counts one answer; one without sentences is none.
   *
   * @param sources all that could be cited, each with its whole passage as the quote
   */
  void add(List<AnswerSentence> sentences, List<Source> sources) {
    if (sentences.isEmpty()) {
      return;
    }
    int supported = 0;
    int citations = 0;
    int needed = 0;
    for (AnswerSentence sentence : sentences) {
      boolean holds = isSupported(sentence, sources);
      supported += holds ? 1 : 0;
      citations += sentence.citations().size();
      needed += holds ? needed(sentence, sources) : 0;
    }
    answers++;
    recall += (double) supported / sentences.size();
    precision += citations == 0 ? 0 : (double) needed / citations;
  }

  /** From 0 to 1; NaN where there was no answer. */
  double recall() {
    return answers == 0 ? Double.NaN : recall / answers;
  }

  /** From 0 to 1; NaN where there was no answer. */
  double precision() {
    return answers == 0 ? Double.NaN : precision / answers;
  }

  private boolean isSupported(AnswerSentence sentence, List<Source> sources) {
    List<Source> cited = cited(sentence.citations(), sources);
    return cited.size() == sentence.citations().size() && entailment.holds(sentence.text(), cited);
  }

  private int needed(AnswerSentence sentence, List<Source> sources) {
    int needed = 0;
    for (Integer citation : sentence.citations()) {
      List<Integer> others = new ArrayList<>(sentence.citations());
      others.remove(citation);
      boolean alone = entailment.holds(sentence.text(), cited(List.of(citation), sources));
      needed += alone || !entailment.holds(sentence.text(), cited(others, sources)) ? 1 : 0;
    }
    return needed;
  }

  private static List<Source> cited(List<Integer> numbers, List<Source> sources) {
    return sources.stream().filter(source -> numbers.contains(source.n())).toList();
  }
}
