package dev.isnad.article;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a bulk file one by one, of which no more than the limit is ever in memory. Used by
 * one thread.
 */
final class BulkLines implements Closeable {
  /**
   * @param number from 1
   * @param offset of its first byte in the file
   * @param bytes without the line end; cut off after the limit
   * @param tooLong whether it was cut off
   */
  record Line(int number, long offset, byte[] bytes, boolean tooLong) {}

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 * 1024];
  private int next;
  private int filled;
  private int number;
  private long offset;

  /**
   * @param offset where {@code in} stands in its file
   * @param limit bytes in a line
   */
  BulkLines(InputStream in, long offset, int limit) {
    this.in = in;
    this.offset = offset;
    this.limit = limit;
  }

  /** The next line, or nothing at the end. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    long start = offset;
    long length = 0;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && fill()) {
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      ended = end < filled;
      bytes.write(buffer, next, Math.min(end - next, Math.max(0, limit - bytes.size())));
      length += end - next;
      offset += end - next + (ended ? 1 : 0);
      next = ended ? end + 1 : end;
    }
    number++;
    return Optional.of(new Line(number, start, bytes.toByteArray(), length > limit));
  }

  private boolean fill() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
