package dev.isnad.index;

/**
 * A search by meaning.
 *
 * @param model whose vectors are compared, as in {@link VectorSpace#model}
 * @param vector what is near it is found; with the model it tells the space
 * @param filter which passages may be found
 * @param limit how many at most, 1 to 1,000
 */
public record VectorQuery(String model, float[] vector, PassageFilter filter, int limit) {
  public VectorQuery {
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("limit must be 1 to 1000, not " + limit);
    }
    vector = vector.clone();
  }

  VectorSpace space() {
    return new VectorSpace(model, vector.length);
  }
}
