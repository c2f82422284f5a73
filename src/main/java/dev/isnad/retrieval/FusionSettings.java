package dev.isnad.retrieval;

/**
 * How rankings come together. Parts that are not set (null, as a binder of configuration passes
 * them) take the defaults given here.
 *
 * @param wordWeight what a place in the ranking by words counts, 0 to 100, default 1
 * @param vectorWeight what a place in the ranking by vectors counts, 0 to 100, default 1
 * @param candidates how many passages of each ranking take part, 10 to 1,000, default 100
 * @param reranked how many of the first passages a scoring model puts in order, 2 to 200, default
 *     20
 */
public record FusionSettings(
    Double wordWeight, Double vectorWeight, Integer candidates, Integer reranked) {
  /** The defaults. */
  public static final FusionSettings STANDARD = new FusionSettings(1.0, 1.0, 100, 20);

  public FusionSettings {
    wordWeight = between("word-weight", wordWeight == null ? 1 : wordWeight, 0, 100);
    vectorWeight = between("vector-weight", vectorWeight == null ? 1 : vectorWeight, 0, 100);
    candidates = (int) between("candidates", candidates == null ? 100 : candidates, 10, 1000);
    reranked = (int) between("reranked", reranked == null ? 20 : reranked, 2, 200);
  }

  private static double between(String key, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "%s: %s is not allowed; allowed: %s to %s".formatted(key, value, least, most));
    }
    return value;
  }
}
