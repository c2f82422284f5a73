package dev.isnad.arabic;

import java.text.Normalizer;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Letters that look like letters of another script, by which a text deceives its reader or a
 * filter: Cyrillic and Greek ones inside Latin or Arabic words, and Arabic presentation forms.
 */
public final class LookAlikes {
  /** Cyrillic and Greek letters, and below each the Latin letter that it is taken for. */
  private static final String FOREIGN =
      "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB\u051B\u051D\u0432\u043A\u043C\u0442\u043D\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF";

  private static final String LATIN = "aeopcyxijsdhqwbkmthABEKMHOPCTYXIJSABEZHIKMNOPTYXo";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private LookAlikes() {}

  /**
   * For recognising only, never for showing: compatibility forms resolved, invisible characters
   * taken out, look-alikes replaced by the Latin letters that they are taken for.
   */
  public static String unmasked(String text) {
    String visible = Bidi.clean(text);
    if (isPlain(visible)) {
      return visible;
    }
    String composed = Normalizer.normalize(visible, Normalizer.Form.NFKC);
    StringBuilder unmasked = new StringBuilder(composed.length());
    composed.chars().forEach(c -> unmasked.append(twin((char) c)));
    return unmasked.toString();
  }

  /** Words in which look-alikes stand among letters of Latin or Arabic, in their order. */
  public static List<String> mixedWords(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(LookAlikes::isMixed)
        .toList();
  }

  /** Whether Arabic letters come as presentation forms, the shapes of a printing font. */
  public static boolean hasPresentationForms(String text) {
    // Ornate parentheses, honorifics and the like stand among them and are no letters' shapes.
    return text.chars()
        .anyMatch(
            c ->
                c >= 0xFB50 && c < 0xFD3E
                    || c >= 0xFD50 && c <= 0xFDC7
                    || c >= 0xFE70 && c <= 0xFEFC);
  }

  private static boolean isMixed(String word) {
    return has(word, c -> FOREIGN.indexOf(c) >= 0)
        && has(word, c -> Letters.isLatin(c) || Letters.isArabic(c));
  }

  private static boolean has(String word, IntPredicate kind) {
    return word.codePoints().anyMatch(kind);
  }

  /** Arabic letters, digits and marks, and what a keyboard writes, need no second look. */
  private static boolean isPlain(String text) {
    return text.chars()
        .allMatch(c -> c < 0x0370 || c >= 0x0600 && c < 0x0700 || c >= 0x2010 && c <= 0x2027);
  }

  private static char twin(char c) {
    int at = FOREIGN.indexOf(c);
    return at < 0 ? c : LATIN.charAt(at);
  }
}
