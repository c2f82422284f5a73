package dev.isnad.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How much each feature of a passage counts: a weighted sum. The weights lie beside this class;
 * they are learned by {@code RankingTrainer}, which is not part of the program.
 */
final class RankingModel {
  private static final String FILE = "ranking-weights.txt";

  private final double[] weights;

  private RankingModel(double[] weights) {
    this.weights = weights;
  }

  /** The weights that the program ships with. */
  static RankingModel shipped() {
    try (InputStream in = RankingModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program's file " + FILE + " is missing");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file " + FILE + " cannot be read", e);
    }
  }

  static RankingModel of(double[] weights) {
    return new RankingModel(weights.clone());
  }

  private static RankingModel parse(Stream<String> lines) {
    double[] weights = new double[PassageFeatures.COUNT];
    Arrays.fill(weights, Double.NaN);
    lines
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("=", 2))
        .forEach(
            pair -> {
              int feature = PassageFeatures.NAMES.indexOf(pair[0].trim());
              if (feature < 0) {
                throw new IllegalStateException(FILE + " weighs an unknown feature " + pair[0]);
              }
              weights[feature] = Double.parseDouble(pair[1].trim());
            });
    for (int i = 0; i < weights.length; i++) {
      if (Double.isNaN(weights[i])) {
        throw new IllegalStateException(FILE + " lacks " + PassageFeatures.NAMES.get(i));
      }
    }
    return new RankingModel(weights);
  }

  double score(float[] features) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * features[i];
    }
    return score;
  }

  /** What one feature brings to the score. */
  double part(int feature, float[] features) {
    return weights[feature] * features[feature];
  }
}
