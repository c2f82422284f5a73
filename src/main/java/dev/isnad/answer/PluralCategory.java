package dev.isnad.answer;

/** The plural categories of Arabic for whole numbers above nought, as Unicode CLDR has them. */
enum PluralCategory {
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  static PluralCategory of(long count) {
    long lastTwo = count % 100;
    if (count == 1) {
      return ONE;
    }
    if (count == 2) {
      return TWO;
    }
    if (lastTwo >= 3 && lastTwo <= 10) {
      return FEW;
    }
    return lastTwo >= 11 ? MANY : OTHER;
  }
}
