package dev.isnad.arabic;

/** Counted nouns as Arabic grammar has them. */
public final class ArabicPlural {
  private static final String TA_MARBUTA = "ة";

  private ArabicPlural() {}

  /**
   * A number and its noun: {@code تقرير واحد}, {@code تقريران}, {@code 3 تقارير}, {@code 11
   * تقريرًا}, {@code 100 تقرير}.
   *
   * @param n how many, ≥ 0
   * @param singular for one, and after hundreds: {@code تقرير}
   * @param dual for two: {@code تقريران}
   * @param plural for 3 to 10: {@code تقارير}
   * @param accusativeSingular for 11 to 99: {@code تقريرًا}
   */
  public static String of(
      long n, String singular, String dual, String plural, String accusativeSingular) {
    if (n < 0) {
      throw new IllegalArgumentException("Cannot count " + n);
    }
    if (n == 1) {
      return singular + (singular.endsWith(TA_MARBUTA) ? " واحدة" : " واحد");
    }
    if (n == 2) {
      return dual;
    }
    return n + " " + noun(n % 100, singular, plural, accusativeSingular);
  }

  private static String noun(
      long lastTwoDigits, String singular, String plural, String accusativeSingular) {
    if (lastTwoDigits < 3) {
      return singular;
    }
    return lastTwoDigits <= 10 ? plural : accusativeSingular;
  }
}
