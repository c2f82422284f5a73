package dev.isnad.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets no control character through but line breaks and tabs: in a report's title an escape
 * sequence would otherwise command the reader's terminal. Each becomes U+FFFD. Not thread-safe, as
 * the writer that it stands before is not.
 */
final class VisibleWriter extends FilterWriter {
  private static final char REPLACEMENT = '\uFFFD';

  VisibleWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    out.write(visible((char) c));
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    char[] visible = new char[length];
    for (int i = 0; i < length; i++) {
      visible[i] = visible(text[offset + i]);
    }
    out.write(visible, 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.substring(offset, offset + length).toCharArray(), 0, length);
  }

  private static char visible(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' ? REPLACEMENT : c;
  }
}
