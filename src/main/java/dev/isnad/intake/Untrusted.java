package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Bidi;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What strangers wrote may try to deceive: characters that nobody sees are taken out, and lines
 * that speak to a language model are pointed at. Nothing visible is changed.
 */
final class Untrusted {
  private static final Pattern TAG_CHARACTERS = Pattern.compile("[\\x{E0000}-\\x{E007F}]");
  private static final char REPLACEMENT = '\uFFFD';
  private static final List<Pattern> INSTRUCTIONS =
      WordList.lines("instruction-patterns.txt").stream().map(Pattern::compile).toList();

  private Untrusted() {}

  /** The text without invisible characters; where some were found, a doubt says so. */
  static String clean(String text, Consumer<Doubt> doubts) {
    String visible = TAG_CHARACTERS.matcher(Bidi.clean(text)).replaceAll("");
    int hidden = text.length() - visible.length();
    if (hidden > 0) {
      doubts.accept(
          new Doubt(
              firstLine(visible),
              "أُزيلت من النص محارف لا تُرى (عددها %d): علامات اتجاه أو مسافات معدومة العرض، وقد تخفي كلامًا أو تقلب ترتيبه."
                  .formatted(hidden)));
    }
    if (visible.indexOf(REPLACEMENT) >= 0) {
      doubts.accept(
          new Doubt(
              around(visible, visible.indexOf(REPLACEMENT)),
              "في النص محارف تالفة (�) ضاعت قبل أن يصل إلينا؛ قارنه بالأصل."));
    }
    return visible;
  }

  /** Points at lines that give orders to a model; they stay. */
  static void flagInstructions(String text, Consumer<Doubt> doubts) {
    for (String line : text.split("\n")) {
      String folded = ArabicFolding.fold(line);
      if (INSTRUCTIONS.stream().anyMatch(p -> p.matcher(folded).find())) {
        doubts.accept(
            new Doubt(
                line,
                "سطر يشبه أمرًا موجهًا إلى برنامج لا كلامًا موجهًا إلى قارئ؛ أُبقي كما هو، فاحذفه إن لم يكن من التقرير."));
      }
    }
  }

  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.isEmpty() ? "(نص فارغ)" : line;
  }

  private static String around(String text, int index) {
    return text.substring(Math.max(0, index - 20), Math.min(text.length(), index + 20))
        .replace('\n', ' ');
  }
}
