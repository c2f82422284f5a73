package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that web sites put around a report: share, subscribe, all rights reserved. */
final class Boilerplate {
  private static final int LONGEST = 160;
  private static final List<Pattern> PATTERNS =
      WordList.lines("boilerplate-lines.txt").stream().map(Pattern::compile).toList();

  private Boilerplate() {}

  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String folded = ArabicFolding.fold(line).strip().replaceAll("\\s+", " ");
    return !folded.isEmpty()
        && (folded.codePoints().noneMatch(Character::isLetterOrDigit)
            || PATTERNS.stream().anyMatch(p -> p.matcher(folded).matches()));
  }
}
