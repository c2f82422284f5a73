package dev.isnad.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Two logistic models whose coefficients ship with the program: how likely a sentence is to hold
 * the answer, and how likely what was found is to answer at all.
 */
final class AnswerModel {
  /** Figures of all sentences together, which the second model takes after the best sentence's. */
  private static final List<String> MORE =
      List.of(
          "likelihood",
          "nextLikelihood",
          "mostCoverage",
          "mostOwn",
          "mostBesidesNames",
          "mostAdjacent",
          "mostBeside",
          "meanCoverage",
          "meanEssentials",
          "mostEssentials");

  private static final AnswerModel SHIPPED = read("answer_model.properties");

  private final Weights sentence;
  private final Weights answer;

  private record Weights(double intercept, double[] coefficients) {
    static Weights of(String prefix, Stream<String> names, Properties properties) {
      return new Weights(
          number(properties, prefix + "intercept"),
          names.mapToDouble(name -> number(properties, prefix + name)).toArray());
    }

    private static double number(Properties properties, String key) {
      String value = properties.getProperty(key);
      if (value == null) {
        throw new IllegalStateException("answer_model.properties lacks " + key);
      }
      return Double.parseDouble(value);
    }

    double logOdds(double[] figures) {
      double sum = intercept;
      for (int i = 0; i < coefficients.length; i++) {
        sum += coefficients[i] * figures[i];
      }
      return sum;
    }
  }

  private AnswerModel(Weights sentence, Weights answer) {
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
   * @param all the figures of all sentences
   */
  double confidence(List<double[]> all) {
    List<double[]> best =
        all.stream()
            .sorted((one, other) -> Double.compare(sentence(other), sentence(one)))
            .limit(2)
            .toList();
    return probability(answer.logOdds(figures(best.getFirst(), best.getLast(), all)));
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private double[] figures(double[] best, double[] next, List<double[]> all) {
    double[] more = {
      sentence(best),
      sentence(next),
      most(all, "coverage"),
      most(all, "own"),
      most(all, "besidesNames"),
      most(all, "adjacent"),
      most(all, "beside"),
      mean(all, "coverage"),
      mean(all, "essentials"),
      most(all, "essentials")
    };
    double[] figures = new double[best.length + more.length];
    System.arraycopy(best, 0, figures, 0, best.length);
    System.arraycopy(more, 0, figures, best.length, more.length);
    return figures;
  }

  private static double most(List<double[]> all, String name) {
    int at = Features.NAMES.indexOf(name);
    return all.stream().mapToDouble(figures -> figures[at]).max().orElse(0);
  }

  private static double mean(List<double[]> all, String name) {
    int at = Features.NAMES.indexOf(name);
    return all.stream().mapToDouble(figures -> figures[at]).average().orElse(0);
  }

  private static AnswerModel read(String resource) {
    Properties properties = new Properties();
    try (InputStream in = AnswerModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    return new AnswerModel(
        Weights.of("sentence.", Features.NAMES.stream(), properties),
        Weights.of("answer.", Stream.concat(Features.NAMES.stream(), MORE.stream()), properties));
  }
}
