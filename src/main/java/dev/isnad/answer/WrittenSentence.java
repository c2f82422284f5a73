package dev.isnad.answer;

import dev.isnad.arabic.ArabicFolding;
import java.util.List;

/**
 * A sentence as a model wrote it, read.
 *
 * @param text without markers and markup
 * @param cited the numbers it is marked with, ascending, whether they exist or not
 */
record WrittenSentence(String text, List<Integer> cited) {
  /** How the prompt has a model say that the passages do not answer; folded. */
  private static final String REFUSAL = ArabicFolding.fold("لا تجيب التقارير عن هذا السؤال");

  /** How the prompt has a model name what it could not find; folded. */
  private static final String MISSING = ArabicFolding.fold("لا تذكر التقارير");

  WrittenSentence {
    cited = List.copyOf(cited);
  }

  static WrittenSentence read(String raw) {
    CitationMarkers.Marked marked = CitationMarkers.read(CitationMarkers.canonical(raw));
    return new WrittenSentence(PlainText.of(marked.text()), marked.numbers());
  }

  /** Whether nothing is said. */
  boolean isEmpty() {
    return text.codePoints().noneMatch(Character::isLetter);
  }

  boolean isRefusal() {
    return ArabicFolding.fold(text).contains(REFUSAL);
  }

  /** At its beginning, or after "and". */
  boolean tellsWhatIsMissing() {
    int at = ArabicFolding.fold(text).indexOf(MISSING);
    return cited.isEmpty() && at >= 0 && at <= 1;
  }
}
