package dev.isnad.arabic;

/** One form for the spellings of a word: for matching only, never for what is shown or cited. */
public final class ArabicFolding {
  private ArabicFolding() {}

  /**
   * Folds letter variants, presentation forms, digits of all three kinds and case to one form and
   * drops diacritics, tatweel and invisible characters. Folding a folded text changes nothing.
   */
  public static String fold(CharSequence text) {
    return FoldedText.of(text).text();
  }
}
