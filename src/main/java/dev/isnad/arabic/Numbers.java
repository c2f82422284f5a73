package dev.isnad.arabic;

import java.util.List;

/**
 * Finds the numbers that a text names, in digits of all three kinds and in words. Ordinals ({@code
 * الثالث}), vague amounts ({@code عشرات الآلاف}) and {@code واحد} alone are none. Numbers inside
 * dates are found too: who does not want them leaves out what {@link Dates#find} covers.
 */
public final class Numbers {
  /** The unit of a percentage. */
  public static final String PERCENT = "%";

  private Numbers() {}

  /**
   * The numbers in their order; both ends of a range are numbers of their own and share its unit.
   */
  public static List<NumberMention> find(CharSequence text) {
    return new NumberReader(text).read();
  }
}
