package dev.isnad.index;

import dev.isnad.arabic.ConsonantSkeleton;
import dev.isnad.arabic.LightStemmer;
import dev.isnad.arabic.WordBreaker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a passage as {@link WordCode}s: those of its title first, then those of its heading,
 * text and keywords; while they are analysed, also their stems and skeletons. Not thread-safe.
 */
final class PassageWords {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final WordBreaker breaker = new WordBreaker();
  private final char[] word = new char[4 * 1024];
  final WordList stems = new WordList();
  final WordList skeletons = new WordList();
  int[] codes = new int[256];
  int titleLength;
  int length;

  /** Takes the words of a passage. */
  void analyze(String title, String heading, String text, List<String> keywords) {
    length = 0;
    stems.clear();
    skeletons.clear();
    add(title);
    titleLength = Math.min(length, 0xFFFF);
    add(heading);
    add(text);
    keywords.forEach(this::add);
  }

  private void add(String text) {
    char[] chars = text.toCharArray();
    breaker.reset(chars, chars.length);
    int sentence = WordCode.SENTENCE;
    while (breaker.next()) {
      sentence |= breaker.startsSentence() ? WordCode.SENTENCE : 0;
      int folded = 4 * (breaker.end() - breaker.start()) <= word.length ? breaker.fold(word) : 0;
      if (folded > 0) {
        int surface = WordCode.surface(word, folded);
        int stemLength = LightStemmer.stem(word, folded);
        stems.add(word, stemLength);
        int stem = WordCode.stem(word, stemLength);
        int skeletonLength = ConsonantSkeleton.of(word, stemLength);
        skeletons.add(word, skeletonLength);
        append(WordCode.skeleton(word, skeletonLength) | stem | surface | sentence);
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
      INT.set(bytes, 2 + 4 * i, codes[i]);
    }
    return bytes;
  }

  /** Takes what {@link #toBytes} gave; stems and skeletons are not in it. */
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
}
