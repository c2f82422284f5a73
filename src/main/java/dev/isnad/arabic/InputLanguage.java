package dev.isnad.arabic;

/** The language and script in which somebody wrote to us. */
public enum InputLanguage {
  /** Arabic script, Persian letters included. */
  ARABIC,
  ENGLISH,
  /** Arabic in Latin letters and figures: {@code meen 3abdelfatta7}. */
  ARABIZI,
  /** Any other language in letters: French, Russian, Chinese. */
  OTHER_LATIN,
  /** No letters at all: empty, figures, signs, emoji. */
  NONE;

  /**
   * The language of most of the letters; one Arabic name in an English question does not make it
   * Arabic.
   */
  public static InputLanguage of(String text) {
    return InputLanguageReader.read(text);
  }
}
