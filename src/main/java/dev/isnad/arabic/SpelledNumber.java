package dev.isnad.arabic;

import dev.isnad.arabic.Numerals.Numeral;
import java.math.BigDecimal;

/**
 * Adds up one numeral word by word: {@code مئة وخمسة وعشرين ألفا} is (100 + 5 + 20) × 1000. Each
 * word either belongs to the number or begins the next one.
 */
final class SpelledNumber {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Finished groups: what stands before the last scale word, multiplied. */
  private BigDecimal total = BigDecimal.ZERO;

  private BigDecimal hundreds = BigDecimal.ZERO;
  private BigDecimal tens = BigDecimal.ZERO;
  private BigDecimal units = BigDecimal.ZERO;
  private BigDecimal lastScale = BigDecimal.ZERO;
  private boolean begun;

  /** A number that goes on from digits: {@code 3.5 مليون}. */
  static SpelledNumber from(BigDecimal digits) {
    SpelledNumber number = new SpelledNumber();
    number.units = digits;
    number.begun = true;
    return number;
  }

  BigDecimal value() {
    return plain(total.add(group()));
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Takes the word if it belongs to this number. */
  boolean take(Numeral word) {
    boolean taken =
        switch (word.kind()) {
          case UNIT -> takeUnit(word);
          case TEN -> takeTen(word);
          case HUNDRED -> takeHundred(word);
          case SCALE -> takeScale(word);
          case DUAL -> takeDual(word);
          case CONSTRUCT -> word.joined() || !begun ? takeDual(word) : takeScale(word);
        };
    begun |= taken;
    return taken;
  }

  /** {@code ونصف}: half of what was counted last. */
  boolean takeHalf() {
    if (!begun) {
      return false;
    }
    BigDecimal whole = lastScale.signum() > 0 ? lastScale : BigDecimal.ONE;
    total = total.add(whole.multiply(HALF));
    return true;
  }

  private boolean takeUnit(Numeral word) {
    if (isTeen(word)) {
      units = units.add(TEN);
      return true;
    }
    boolean free = units.signum() == 0 && tens.signum() == 0;
    return free && fits(word) && set(() -> units = word.value());
  }

  /** {@code خمسة عشر}: only {@code عشر} follows a unit without {@code و}. */
  private boolean isTeen(Numeral word) {
    return word.value().compareTo(TEN) == 0
        && !word.joined()
        && tens.signum() == 0
        && units.signum() > 0
        && units.compareTo(TEN) < 0
        && units.scale() <= 0;
  }

  private boolean takeTen(Numeral word) {
    boolean free = tens.signum() == 0 && units.compareTo(TEN) < 0;
    return free && fits(word) && set(() -> tens = word.value());
  }

  private boolean takeHundred(Numeral word) {
    if (!word.joined() && isSmallUnit() && word.value().compareTo(HUNDRED) == 0) {
      hundreds = units.multiply(HUNDRED);
      units = BigDecimal.ZERO;
      return true;
    }
    return group().signum() == 0 && fits(word) && set(() -> hundreds = word.value());
  }

  private boolean isSmallUnit() {
    return hundreds.signum() == 0
        && tens.signum() == 0
        && units.compareTo(TWO) > 0
        && units.compareTo(TEN) < 0;
  }

  private boolean takeScale(Numeral word) {
    boolean hasGroup = group().signum() > 0;
    if (begun && hasGroup == word.joined() || !belowLastScale(word.value())) {
      return false;
    }
    BigDecimal count = hasGroup ? group() : BigDecimal.ONE;
    return closeGroup(count, word.value());
  }

  private boolean takeDual(Numeral word) {
    boolean free = group().signum() == 0 && begun == word.joined() || !begun;
    return free && belowLastScale(word.value()) && closeGroup(TWO, word.value());
  }

  private boolean closeGroup(BigDecimal count, BigDecimal scale) {
    total = total.add(count.multiply(scale));
    hundreds = BigDecimal.ZERO;
    tens = BigDecimal.ZERO;
    units = BigDecimal.ZERO;
    lastScale = scale;
    return true;
  }

  private boolean belowLastScale(BigDecimal scale) {
    return lastScale.signum() == 0 || scale.compareTo(lastScale) < 0;
  }

  /** After its first word a number goes on with {@code و} only. */
  private boolean fits(Numeral word) {
    return !begun || word.joined();
  }

  private BigDecimal group() {
    return hundreds.add(tens).add(units);
  }

  private static boolean set(Runnable change) {
    change.run();
    return true;
  }
}
