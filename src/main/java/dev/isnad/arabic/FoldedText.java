package dev.isnad.arabic;

import java.util.Arrays;

/**
 * A text folded letter by letter that still knows where each folded letter came from, so that a
 * match in the folded form can be shown in the original.
 */
final class FoldedText {
  private final String text;
  private final int[] origins;
  private final int[] ends;

  private FoldedText(String text, int[] origins, int[] ends) {
    this.text = text;
    this.origins = origins;
    this.ends = ends;
  }

  static FoldedText of(CharSequence original) {
    StringBuilder folded = new StringBuilder(original.length());
    Offsets offsets = new Offsets(original.length());
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (ArabicFolding.isCompatibilityForm(c)) {
        String letters = ArabicFolding.fold(String.valueOf(c));
        folded.append(letters);
        for (int j = 0; j < letters.length(); j++) {
          offsets.add(i);
        }
      } else if (ArabicFolding.fold(c) != ArabicFolding.DROPPED) {
        folded.append(ArabicFolding.fold(c));
        offsets.add(i);
      }
    }
    return new FoldedText(folded.toString(), offsets.starts(), offsets.ends());
  }

  /** The folded letters. */
  String text() {
    return text;
  }

  /** Where the folded letters from {@code start} to before {@code end} stand in the original. */
  Span original(int start, int end) {
    return start == end
        ? new Span(startOf(start), startOf(start))
        : new Span(origins[start], ends[end - 1]);
  }

  private int startOf(int index) {
    if (index < origins.length) {
      return origins[index];
    }
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Growing list of the original offsets; one presentation form may unfold to many letters. */
  private static final class Offsets {
    private int[] starts;
    private int size;

    Offsets(int expected) {
      starts = new int[Math.max(8, expected)];
    }

    void add(int start) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
      }
      starts[size++] = start;
    }

    int[] starts() {
      return Arrays.copyOf(starts, size);
    }

    int[] ends() {
      int[] ends = new int[size];
      for (int i = 0; i < size; i++) {
        ends[i] = starts[i] + 1;
      }
      return ends;
    }
  }
}
