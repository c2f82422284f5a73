package dev.isnad.intake;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;
import com.ibm.icu.text.Normalizer2;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Arabic text of PDF files that keep what is seen instead of what is written: letters in their
 * joined shapes, lines from left to right. Both are undone.
 */
final class VisualOrder {
  private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();

  private VisualOrder() {}

  /**
   * @param text as it reads
   * @param reversed whether its lines ran from left to right
   */
  record Restored(String text, boolean reversed) {}

  static Restored restore(String text) {
    String plain = withoutShapes(text);
    return isReversed(plain)
        ? new Restored(
            plain.lines().map(VisualOrder::logical).collect(Collectors.joining("\n")), true)
        : new Restored(plain, false);
  }

  /** Letters in their initial, middle, final and isolated shapes become letters. */
  private static String withoutShapes(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC') {
        plain.append(COMPATIBILITY.normalize(String.valueOf(c)));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Words end in ة and begin with ال; read backwards it is the other way round. */
  private static boolean isReversed(String text) {
    List<String> words =
        Words.of(text).stream().map(Word::text).filter(word -> word.length() > 2).toList();
    long right = words.stream().filter(w -> w.startsWith("ال") || w.endsWith("ة")).count();
    long wrong = words.stream().filter(w -> w.endsWith("لا") || w.startsWith("ة")).count();
    return wrong > 3 && wrong > 2 * right;
  }

  private static String logical(String line) {
    return new BidiTransform()
        .transform(
            line,
            Bidi.LTR,
            BidiTransform.Order.VISUAL,
            Bidi.RTL,
            BidiTransform.Order.LOGICAL,
            BidiTransform.Mirroring.ON,
            0);
  }
}
