package dev.isnad.arabic;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as {@link Words} cuts them, folded into one buffer: whoever looks for few of
 * many words need not make them all. Not thread-safe.
 */
final class ScannedText {
  private final CharSequence text;
  private final char[] characters;
  private char[] folded;
  private int[] starts;
  private int[] ends;

  /** Where the folded words end in the buffer. */
  private int[] foldedEnds;

  private int size;
  private int length;
  private boolean plain = true;

  private ScannedText(CharSequence text) {
    this.text = text;
    this.characters = text.toString().toCharArray();
    this.folded = new char[text.length()];
    this.starts = new int[text.length() / 5 + 8];
    this.ends = new int[starts.length];
    this.foldedEnds = new int[starts.length];
  }

  static ScannedText of(CharSequence text) {
    ScannedText scanned = new ScannedText(text);
    int i = 0;
    while (i < text.length()) {
      int end = scanned.endOfWord(i);
      if (end > i) {
        scanned.add(i, end);
      }
      i = Math.max(end, i + 1);
    }
    return scanned;
  }

  /** Most words are nothing but letters. */
  private int endOfWord(int start) {
    int end = Words.endOfLetters(characters, start);
    return end == characters.length || Words.endsWord(characters[end])
        ? end
        : Words.endOfWord(text, start);
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    fold(start, end);
    foldedEnds[size++] = length;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    foldedEnds = Arrays.copyOf(foldedEnds, size * 2);
  }

  private void fold(int start, int end) {
    int from = length;
    for (int i = start; i < end; i++) {
      char c = characters[i];
      char letter = ArabicFolding.fold(c);
      if (ArabicFolding.isCompatibilityForm(c)) {
        length = from;
        foldForms(start, end);
        return;
      }
      if (letter != ArabicFolding.DROPPED) {
        boolean third =
            length - from > 1
                && letter >= 0x620
                && folded[length - 1] == letter
                && folded[length - 2] == letter;
        plain &= !third;
        if (!third) {
          folded[length++] = letter;
        }
      }
    }
  }

  /** A presentation form may unfold to many letters. */
  private void foldForms(int start, int end) {
    plain = false;
    String word = ArabicFolding.fold(text.subSequence(start, end));
    int room = length + word.length() + text.length() - end;
    if (room > folded.length) {
      folded = Arrays.copyOf(folded, room);
    }
    word.getChars(0, word.length(), folded, length);
    length += word.length();
  }

  /**
   * Whether every word was folded letter by letter, no letter left out for being drawn out: then
   * {@link FoldedText} folds them to the same.
   */
  boolean isPlain() {
    return plain;
  }

  int size() {
    return size;
  }

  char[] folded() {
    return folded;
  }

  /** Where word {@code i} begins in {@link #folded}. */
  int foldedStart(int i) {
    return i == 0 ? 0 : foldedEnds[i - 1];
  }

  int foldedEnd(int i) {
    return foldedEnds[i];
  }

  String folded(int i) {
    return new String(folded, foldedStart(i), foldedEnds[i] - foldedStart(i));
  }

  /** That of a string of these characters behind one of hash {@code before}. */
  static int hash(int before, char[] characters, int from, int to) {
    int hash = before;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + characters[i];
    }
    return hash;
  }

  /** The words; each is made when it is asked for. */
  List<Word> words() {
    return new Lazy();
  }

  private final class Lazy extends AbstractList<Word> {
    private final @Nullable Word[] made = new @Nullable Word[ScannedText.this.size];

    @Override
    public Word get(int i) {
      Word word = made[i];
      if (word == null) {
        word =
            new Word(
                text.subSequence(starts[i], ends[i]).toString(),
                folded(i),
                new Span(starts[i], ends[i]));
        made[i] = word;
      }
      return word;
    }

    @Override
    public int size() {
      return ScannedText.this.size;
    }
  }
}
