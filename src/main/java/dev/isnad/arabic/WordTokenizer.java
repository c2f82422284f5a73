package dev.isnad.arabic;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** {@link WordBreaker} for Lucene: folded words with their offsets in the text as it was given. */
final class WordTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final WordBreaker words = new WordBreaker();
  private char[] text = new char[1024];
  private int length;

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    int read;
    while ((read = input.read(text, length, text.length - length)) >= 0) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, text.length * 2);
      }
    }
    words.reset(text, length);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (words.next()) {
      term.resizeBuffer(4 * (words.end() - words.start()));
      int folded = words.fold(term.buffer());
      if (folded > 0) {
        term.setLength(folded);
        offset.setOffset(correctOffset(words.start()), correctOffset(words.end()));
        return true;
      }
    }
    return false;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
