package dev.isnad.index;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words one after the other, and the token stream that gives them to Lucene. Not thread-safe. */
final class WordList {
  private char[] characters = new char[1024];
  private int[] ends = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  void add(char[] word, int length) {
    int start = size == 0 ? 0 : ends[size - 1];
    if (start + length > characters.length) {
      characters = Arrays.copyOf(characters, (start + length) * 2);
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    System.arraycopy(word, 0, characters, start, length);
    ends[size++] = start + length;
  }

  /** The words as they are now: a later {@link #clear} does not reach the stream. */
  TokenStream stream() {
    int end = size == 0 ? 0 : ends[size - 1];
    return new Stream(Arrays.copyOf(characters, end), Arrays.copyOf(ends, size));
  }

  private static final class Stream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final char[] characters;
    private final int[] ends;
    private int next;

    Stream(char[] characters, int[] ends) {
      this.characters = characters;
      this.ends = ends;
    }

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == ends.length) {
        return false;
      }
      clearAttributes();
      int start = next == 0 ? 0 : ends[next - 1];
      term.copyBuffer(characters, start, ends[next++] - start);
      return true;
    }
  }
}
