package dev.isnad.extraction;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two models that ship with the program, learned by {@code AnswerTrainer}, which is not part of it:
 * how likely a sentence is to hold the answer, and how likely what was found is to answer at all.
 */
final class AnswerModel {
  /** Of all sentences together the most, or of what is missing the least. */
  private static final List<String> EXTREMES =
      List.of(
          "own",
          "around",
          "passage",
          "passageAndTitle",
          "ownAndTitle",
          "aroundAndTitle",
          "aroundRest",
          "passageRest",
          "passageNames",
          "aroundBeyondTitle",
          "pairs",
          "window8",
          "window15",
          "closeToPlace",
          "missingAround",
          "missingInPassage",
          "missingBits",
          "ownBits",
          "aroundBits",
          "passageBits",
          "aroundBeyondFirst",
          "passageBeyondFirst",
          "aroundAlike",
          "passageAlike",
          "pairsAround",
          "window25",
          "rareOwn",
          "rareAround",
          "rarePassage",
          "rareOwnBits",
          "rareAroundBits",
          "rarePassageBits",
          "missingRareBits",
          "missingRarest",
          "sameOwn",
          "sameAround",
          "samePassage",
          "samePassageBits",
          "sameTitleWords",
          "sameTitle",
          "beyondOtherTitles");

  private static final int RANK = Features.NAMES.indexOf("rank");
  private static final int PASSAGE = Features.NAMES.indexOf("passageAndTitle");
  private static final int FIRST_PASSAGES = 5;

  /** Where an index is large; the figure is 0 up to so many passages. */
  private static final double LARGE = 2_000;

  private static final double NONE = -12;

  /** The figures of the second model: those of the likeliest sentence, then these. */
  static final List<String> ANSWER_NAMES =
      Stream.of(
              Features.NAMES.stream(),
              Stream.of("likeliest", "second", "third", "any"),
              EXTREMES.stream().map(name -> "extreme-" + name),
              Stream.of("passageGap", "firstPassages", "meanPassage", "large"))
          .flatMap(names -> names)
          .toList();

  private static final AnswerModel SHIPPED =
      new AnswerModel(
          Trees.read("sentence_trees.txt", Features.NAMES),
          Trees.read("answer_trees.txt", ANSWER_NAMES));

  private final Trees sentence;
  private final Trees answer;

  AnswerModel(Trees sentence, Trees answer) {
    this.sentence = sentence;
    this.answer = answer;
  }

  static AnswerModel shipped() {
    return SHIPPED;
  }

  /** The log odds that a sentence with these figures holds the answer. */
  double sentence(double[] figures) {
    return sentence.logOdds(figures);
  }

  /**
   * From 0 to 1: how sure it is that the sentences answer.
   *
   * @param all the figures of all sentences, at least one
   * @param sentences their log odds
   * @param passages how many the index has
   */
  double confidence(double[][] all, double[] sentences, long passages) {
    return Trees.probability(answer.logOdds(answerFigures(all, sentences, passages)));
  }

  /** The figures of the second model, in the order of {@link #ANSWER_NAMES}. */
  static double[] answerFigures(double[][] all, double[] sentences, long passages) {
    int[] best =
        IntStream.range(0, all.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> sentences[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double any = Arrays.stream(sentences).map(Trees::probability).sum();
    double[] likely = {
      sentences[best[0]],
      best.length > 1 ? sentences[best[1]] : NONE,
      best.length > 2 ? sentences[best[2]] : NONE,
      Math.log(any)
    };
    double large = Math.max(0, Math.log10(passages / LARGE));
    return joined(all[best[0]], likely, extremes(all), passages(all), new double[] {large});
  }

  private static double[] extremes(double[][] all) {
    return EXTREMES.stream()
        .mapToDouble(
            name -> {
              int at = Features.NAMES.indexOf(name);
              DoubleStream values = Arrays.stream(all).mapToDouble(figures -> figures[at]);
              return (name.startsWith("missing") ? values.min() : values.max()).orElse(0);
            })
        .toArray();
  }

  /** How far the passage that holds most stands out, and what the first and all hold. */
  private static double[] passages(double[][] all) {
    double[] held =
        Arrays.stream(all)
            .collect(Collectors.toMap(one -> one[RANK], one -> one[PASSAGE], (one, same) -> one))
            .values()
            .stream()
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    int last = held.length - 1;
    return new double[] {
      held[last] - (last > 0 ? held[last - 1] : 0),
      Arrays.stream(held, Math.max(0, last + 1 - FIRST_PASSAGES), last + 1).average().orElse(0),
      Arrays.stream(held).average().orElse(0)
    };
  }

  private static double[] joined(double[]... parts) {
    return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
  }
}
