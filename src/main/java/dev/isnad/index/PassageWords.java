package dev.isnad.index;

import dev.isnad.arabic.WordBreaker;
import java.util.Arrays;

/**
 * The words of a passage as {@link WordCode}s: those of its title first, then those of its heading
 * and text. Reused from passage to passage; not thread-safe.
 */
final class PassageWords {
  private final WordBreaker breaker = new WordBreaker();
  private char[] word = new char[256];
  int[] codes = new int[256];
  int titleLength;
  int length;

  /** Takes the words of a passage. */
  void analyze(String title, String heading, String text) {
    length = 0;
    add(title);
    titleLength = length;
    add(heading);
    add(text);
  }

  private void add(String text) {
    char[] chars = text.toCharArray();
    breaker.reset(chars, chars.length);
    int sentence = WordCode.SENTENCE;
    while (breaker.next()) {
      sentence |= breaker.startsSentence() ? WordCode.SENTENCE : 0;
      int room = 4 * (breaker.end() - breaker.start());
      if (word.length < room) {
        word = new char[room];
      }
      int folded = breaker.fold(word);
      if (folded > 0) {
        append(WordCode.of(word, folded) | sentence);
        sentence = 0;
      }
    }
  }

  private void append(int code) {
    if (length == codes.length) {
      codes = Arrays.copyOf(codes, length * 2);
    }
    codes[length++] = code;
  }

  /** Two bytes for the title's length, then four a word, little end first. */
  byte[] toBytes() {
    byte[] bytes = new byte[2 + 4 * length];
    bytes[0] = (byte) titleLength;
    bytes[1] = (byte) (titleLength >>> 8);
    for (int i = 0; i < length; i++) {
      for (int b = 0; b < 4; b++) {
        bytes[2 + 4 * i + b] = (byte) (codes[i] >>> 8 * b);
      }
    }
    return bytes;
  }

  /** Takes what {@link #toBytes} gave. */
  void read(byte[] bytes, int offset, int byteLength) {
    titleLength = bytes[offset] & 0xFF | (bytes[offset + 1] & 0xFF) << 8;
    length = (byteLength - 2) / 4;
    if (codes.length < length) {
      codes = new int[length];
    }
    for (int i = 0; i < length; i++) {
      codes[i] = (int) INT.get(bytes, offset + 2 + 4 * i);
    }
  }

  private static final java.lang.invoke.VarHandle INT =
      java.lang.invoke.MethodHandles.byteArrayViewVarHandle(
          int[].class, java.nio.ByteOrder.LITTLE_ENDIAN);
}
