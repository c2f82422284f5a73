package dev.isnad.arabic;

import java.util.regex.Pattern;

/** The mark of a Hijri year after its figures. */
final class HijriMark {
  private static final Pattern MARK =
      Pattern.compile("\\s*(?:ه\\.?(?!\\p{L})|للهجره|هجري|هجريه|AH(?!\\p{L}))");

  private HijriMark() {}

  static boolean follows(String folded, int end) {
    return MARK.matcher(folded).region(end, folded.length()).lookingAt();
  }
}
