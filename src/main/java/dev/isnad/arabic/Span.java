package dev.isnad.arabic;

/**
 * A stretch of a text, in UTF-16 code units as {@link String} counts them.
 *
 * @param start index of the first unit, ≥ 0
 * @param end index after the last unit, ≥ {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span from " + start + " to " + end);
    }
  }

  /** The characters of {@code text} that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  public int length() {
    return end - start;
  }
}
