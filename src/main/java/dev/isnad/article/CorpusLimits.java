package dev.isnad.article;

/**
 * How large the corpus's pieces may be; larger ones are reported and not read.
 *
 * @param articleBytes bytes in an article's own file, at least 1
 * @param lineBytes bytes in a line of a bulk file, at least 1
 */
public record CorpusLimits(int articleBytes, int lineBytes) {
  /** 5 MiB a file, 1 MiB a line. */
  public static final CorpusLimits STANDARD = new CorpusLimits(5 << 20, 1 << 20);

  public CorpusLimits {
    if (articleBytes < 1 || lineBytes < 1) {
      throw new IllegalArgumentException(
          "Corpus limits must be at least one byte, not %d and %d"
              .formatted(articleBytes, lineBytes));
    }
  }
}
