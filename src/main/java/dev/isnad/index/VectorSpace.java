package dev.isnad.index;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * The space that vectors live in: only those of one model, of one length, can be compared.
 *
 * @param model whatever tells the model, and how texts are brought to it, from any other
 * @param dimension how many numbers a vector has, 1 to 4,096
 */
public record VectorSpace(String model, int dimension) {
  /** The longest vectors that can be indexed. */
  public static final int MOST_DIMENSIONS = 4096;

  public VectorSpace {
    if (dimension < 1 || dimension > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          "dimension must be 1 to " + MOST_DIMENSIONS + ", not " + dimension);
    }
  }

  /** Names the space in fields and folders. */
  String hash() {
    CRC32C crc = new CRC32C();
    crc.update((dimension + " " + model).getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }

  /**
   * The vector at length 1, so that a product of two is the cosine of their angle.
   *
   * @throws IllegalArgumentException where it is not of this space, or has no direction
   */
  float[] unit(float[] vector) {
    if (vector.length != dimension) {
      throw new IllegalArgumentException(
          "A vector of %d numbers is not of a space of %d".formatted(vector.length, dimension));
    }
    double squares = 0;
    for (float number : vector) {
      squares += (double) number * number;
    }
    if (!(squares > 0 && squares < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "A vector without a direction: its squares sum to " + squares);
    }
    float[] unit = new float[dimension];
    double length = Math.sqrt(squares);
    for (int i = 0; i < dimension; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }
}
