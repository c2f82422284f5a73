package dev.isnad.arabic;

/** Digits as Arabic text writes them: Latin, Arabic-Indic and Eastern Arabic-Indic. */
public final class ArabicDigits {
  private ArabicDigits() {}

  /** The text with {@code ١٢} and {@code ۱۲} written {@code 12}; its length and all else stay. */
  public static String toLatin(CharSequence text) {
    StringBuilder latin = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      latin.append(toLatin(text.charAt(i)));
    }
    return latin.toString();
  }

  private static char toLatin(char c) {
    boolean arabic = c >= '\u0660' && c <= '\u0669' || c >= '\u06F0' && c <= '\u06F9';
    return arabic ? (char) ('0' + Character.getNumericValue(c)) : c;
  }
}
