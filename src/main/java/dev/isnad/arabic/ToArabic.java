package dev.isnad.arabic;

/**
 * Turns a question in Latin letters into Arabic words to search for. It is no translation that one
 * would show.
 */
public final class ToArabic {
  private ToArabic() {}

  /**
   * An English question: names of countries and places and words of the news are looked up, other
   * words transcribed.
   */
  public static String english(String text) {
    return EnglishToArabic.translate(text);
  }

  /** Arabic in Latin letters and figures ({@code meen 3abdelfatta7}) in Arabic letters. */
  public static String arabizi(String text) {
    return ArabiziToArabic.transcribe(text);
  }
}
