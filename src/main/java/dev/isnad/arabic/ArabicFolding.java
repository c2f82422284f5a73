package dev.isnad.arabic;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes spellings that a reader takes for the same word the same characters: hamza seats and alef
 * forms, ta marbuta, alef maqsura, Farsi and Urdu letters, presentation forms, Arabic-Indic digits,
 * Latin case and accents; diacritics, tatweel, lone hamza and invisible marks fall away. For
 * matching only, never for what is shown or cited.
 */
public final class ArabicFolding {
  /** What a character that falls away is folded to. */
  static final char DROPPED = 0;

  private static final char[] FOLDED = table();

  private ArabicFolding() {}

  /**
   * The folded form; may be shorter than {@code text}, and empty. Folding twice changes nothing.
   */
  public static String fold(CharSequence text) {
    String composed = hasCompatibilityForm(text) ? compatible(text) : text.toString();
    char[] buffer = composed.toCharArray();
    return new String(buffer, 0, fold(buffer, buffer.length));
  }

  /**
   * Folds the first {@code length} characters of {@code buffer} in place. Presentation forms, which
   * may need room, are left to {@link #fold(CharSequence)}.
   *
   * @return the folded length, at most {@code length}
   */
  public static int fold(char[] buffer, int length) {
    int out = 0;
    for (int in = 0; in < length; in++) {
      char folded = FOLDED[buffer[in]];
      if (folded != DROPPED && !drawnOut(buffer, out, folded)) {
        buffer[out++] = folded;
      }
    }
    return out;
  }

  /**
   * One character folded by itself; {@link #DROPPED} for none. Not for presentation forms, see
   * {@link #isCompatibilityForm}.
   */
  static char fold(char c) {
    return FOLDED[c];
  }

  /** Whether {@code text} holds characters that only {@link #fold(CharSequence)} can fold. */
  static boolean hasCompatibilityForm(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isCompatibilityForm(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isCompatibilityForm(char c) {
    return c >= 0xFB50 && c != 0xFEFF && c < 0xFFF0;
  }

  /** Arabic letters held for emphasis ({@code جدااااا}): a third in a row is no spelling. */
  private static boolean drawnOut(char[] buffer, int out, char next) {
    return out > 1 && next >= 0x620 && buffer[out - 1] == next && buffer[out - 2] == next;
  }

  private static String compatible(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isCompatibilityForm(c)) {
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char[] table() {
    char[] to = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < to.length; c++) {
      to[c] = Character.isSurrogate((char) c) ? (char) c : Character.toLowerCase((char) c);
    }
    letters(to);
    latinLetters(to);
    marks(to);
    for (int digit = 0; digit < 10; digit++) {
      to[0x0660 + digit] = (char) ('0' + digit);
      to[0x06F0 + digit] = (char) ('0' + digit);
    }
    to[0x066B] = '.';
    foldTwice(to);
    return to;
  }

  /**
   * A letter whose small form is itself folded, as that of the ångström sign, folds all the way.
   */
  private static void foldTwice(char[] to) {
    for (int c = 0; c < to.length; c++) {
      to[c] = to[to[c]];
    }
  }

  private static void letters(char[] to) {
    each(to, "آأإٱٲٳٵ", 'ا');
    each(to, "ؤۆۇۈۋٶ", 'و');
    each(to, "ئىیېےۍۓٸ", 'ي');
    each(to, "ةہەۀھۂۃ", 'ه');
    each(to, "کڪګگڬڭݣ", 'ك');
    each(to, "پ", 'ب');
    each(to, "چ", 'ج');
    each(to, "ژ", 'ز');
    each(to, "ڤڢڥ", 'ف');
    each(to, "ڨ", 'ق');
    each(to, "ٹ", 'ت');
    each(to, "ڈ", 'د');
    each(to, "ڑ", 'ر');
    each(to, "ں", 'ن');
    each(to, "ڵ", 'ل');
  }

  private static void latinLetters(char[] to) {
    for (char c = 0x00C0; c < 0x0250; c++) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      if (plain.charAt(0) < 0x80) {
        to[c] = Character.toLowerCase(plain.charAt(0));
      }
    }
    each(to, "øØ", 'o');
    each(to, "ıİ", 'i');
  }

  private static void marks(char[] to) {
    drop(to, 0x00AD, 0x00AD); // soft hyphen
    drop(to, 0x0300, 0x036F); // combining accents
    drop(to, 0x0610, 0x061A); // honorifics, Koranic marks
    drop(to, 0x061C, 0x061C); // Arabic letter mark
    drop(to, 0x0621, 0x0621); // lone hamza: written and left out as it comes
    drop(to, 0x0640, 0x0640); // tatweel
    drop(to, 0x064B, 0x065F); // harakat
    drop(to, 0x066C, 0x066C); // thousands separator
    drop(to, 0x0670, 0x0670); // superscript alef
    drop(to, 0x06D6, 0x06DC);
    drop(to, 0x06DF, 0x06E8);
    drop(to, 0x06EA, 0x06ED);
    drop(to, 0x08D3, 0x08FF);
    drop(to, 0x200B, 0x200F); // zero width and direction marks
    drop(to, 0x202A, 0x202E);
    drop(to, 0x2060, 0x206F);
    drop(to, 0xFEFF, 0xFEFF);
  }

  private static void drop(char[] to, int first, int last) {
    Arrays.fill(to, first, last + 1, DROPPED);
  }

  private static void each(char[] to, String from, char letter) {
    for (int i = 0; i < from.length(); i++) {
      to[from.charAt(i)] = letter;
    }
  }
}
