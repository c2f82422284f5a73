package dev.isnad.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.VectorSimilarityFunction;

/**
 * How a passage's vector stands in Lucene: in a field of its document that only vectors of one
 * space share, as a graph to walk (HNSW) over numbers rounded to 8 bits. An index without vectors
 * has neither.
 */
final class VectorFields {
  private VectorFields() {}

  /** The codec of an index that may have vectors; it reads what Lucene's own has written. */
  static Codec codec() {
    return new Lucene104Codec() {
      @Override
      public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return new Quantized();
      }
    };
  }

  static String field(VectorSpace space) {
    return "vector_" + space.hash();
  }

  static IndexableField of(VectorSpace space, float[] unit) {
    return new KnnFloatVectorField(field(space), unit, VectorSimilarityFunction.DOT_PRODUCT);
  }

  /** What a vector is made of: a passage says little without its headline. */
  static String text(Passage passage) {
    String headings =
        passage.heading().isEmpty() ? passage.title() : passage.title() + "\n" + passage.heading();
    return headings + "\n" + passage.text();
  }

  /** The key that a text's vector is kept under. */
  static String key(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Lucene's own stops at 1,024 dimensions, short of some models in use. */
  private static final class Quantized extends Lucene104HnswScalarQuantizedVectorsFormat {
    @Override
    public int getMaxDimensions(String field) {
      return VectorSpace.MOST_DIMENSIONS;
    }
  }
}
