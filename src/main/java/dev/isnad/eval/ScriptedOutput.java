package dev.isnad.eval;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a scripted model says to a question, and which of it a reader may see.
 *
 * @param id unique in the suite
 * @param kind the trap it sets, or the freedom it takes
 * @param question what is asked
 * @param sentences what the model says; none for a model that says nothing
 */
record ScriptedOutput(String id, String kind, String question, List<Sentence> sentences) {
  ScriptedOutput {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence of the output.
   *
   * @param text as the model writes it, a report cited as {@code [@id]}
   * @param supported whether the reports say it
   * @param cites ids of the reports of which each may be cited for it
   * @param mayBeHeld whether holding it is right as well, for the form it comes in
   * @param times how often the model repeats it
   */
  record Sentence(
      String text, boolean supported, List<String> cites, boolean mayBeHeld, int times) {
    Sentence {
      cites = List.copyOf(cites);
    }

    private String said() {
      return IntStream.range(0, times).mapToObj(i -> text).collect(Collectors.joining(" "));
    }
  }

  /** All that the model says, reports still cited by their ids. */
  String text() {
    return sentences.stream().map(Sentence::said).collect(Collectors.joining(" "));
  }
}
