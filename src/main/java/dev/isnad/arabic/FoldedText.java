package dev.isnad.arabic;

import java.util.Arrays;

/**
 * A text folded letter by letter that still knows where each folded letter came from, so that a
 * match in the folded form can be shown in the original.
 */
final class FoldedText {
  private final String text;
  private final int[] origins;

  private FoldedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  static FoldedText of(CharSequence original) {
    Letters letters = new Letters(original.length());
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (ArabicFolding.isCompatibilityForm(c)) {
        String folded = ArabicFolding.fold(String.valueOf(c));
        for (int j = 0; j < folded.length(); j++) {
          letters.add(folded.charAt(j), i);
        }
      } else if (ArabicFolding.fold(c) != ArabicFolding.DROPPED) {
        letters.add(ArabicFolding.fold(c), i);
      }
    }
    return letters.text();
  }

  /** The folded letters. */
  String text() {
    return text;
  }

  /** Where the folded letters from {@code start} to before {@code end} stand in the original. */
  Span original(int start, int end) {
    return start == end
        ? new Span(startOf(start), startOf(start))
        : new Span(origins[start], origins[end - 1] + 1);
  }

  private int startOf(int index) {
    if (index < origins.length) {
      return origins[index];
    }
    return index == 0 ? 0 : origins[index - 1] + 1;
  }

  /** Growing lists; one presentation form may unfold to many letters. */
  private static final class Letters {
    private char[] letters;
    private int[] origins;
    private int size;

    Letters(int expected) {
      letters = new char[Math.max(8, expected)];
      origins = new int[letters.length];
    }

    void add(char letter, int origin) {
      if (size == letters.length) {
        letters = Arrays.copyOf(letters, size * 2);
        origins = Arrays.copyOf(origins, size * 2);
      }
      letters[size] = letter;
      origins[size++] = origin;
    }

    FoldedText text() {
      return new FoldedText(new String(letters, 0, size), Arrays.copyOf(origins, size));
    }
  }
}
