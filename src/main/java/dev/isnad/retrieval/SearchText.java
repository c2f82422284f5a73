package dev.isnad.retrieval;

import dev.isnad.arabic.ArabicDates;
import dev.isnad.arabic.ArabicPlural;
import dev.isnad.index.Correction;
import dev.isnad.index.Explained;
import dev.isnad.index.Explanation;
import dev.isnad.index.Explanation.Part;
import dev.isnad.index.Explanation.WordSeen;
import dev.isnad.index.Hit;
import dev.isnad.index.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a search found, as a terminal shows it to a moderator. */
final class SearchText {
  private static final String INDENT = "   ";

  private SearchText() {}

  /**
   * @param explained for each hit why; empty for no reasons
   */
  static String of(Retrieval found, List<Explained> explained) {
    List<String> lines = new ArrayList<>();
    for (Correction correction : found.corrections()) {
      lines.add("بحثتُ عن «%s» بدل «%s».".formatted(correction.instead(), correction.word()));
    }
    if (found.hits().isEmpty()) {
      lines.add("لا شيء في التقارير عن هذا.");
    }
    for (int i = 0; i < found.hits().size(); i++) {
      Hit hit = found.hits().get(i);
      lines.add((i + 1) + ". " + report(hit.passage()));
      lines.add(INDENT + excerpt(hit.passage()));
      hit.alsoIn().forEach(passage -> lines.add(INDENT + "وكذلك في: " + report(passage)));
      if (i < explained.size()) {
        lines.addAll(reasons(explained.get(i).explanation()));
      }
    }
    return String.join("\n", lines);
  }

  private static String report(Passage passage) {
    String day =
        passage.attribution().published().map(ArabicDates::format).orElse("تاريخ النشر غير مذكور");
    return "%s (%s، %s) [%s]"
        .formatted(passage.title(), passage.attribution().publisher(), day, passage.articleId());
  }

  private static String excerpt(Passage passage) {
    return passage.text().strip().replaceAll("\\s+", " ");
  }

  private static List<String> reasons(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    for (WordSeen word : explanation.words()) {
      lines.add(INDENT + "• " + word(word));
    }
    lines.add(INDENT + "الدرجة " + number(explanation.score()) + ":");
    for (Part part : explanation.parts()) {
      lines.add(INDENT + "  " + signed(part.value()) + "  " + part.label());
    }
    return lines;
  }

  private static String word(WordSeen word) {
    String how =
        switch (word.agreement()) {
          case MISSING -> "لا ترد هنا";
          case ROOT -> "ترد بصيغة قريبة";
          case STEM -> "ترد بزوائد أخرى";
          case EXACT -> "ترد كما هي";
        };
    return "«%s»: %s%s؛ %s"
        .formatted(word.word(), how, word.inTitle() ? "، وفي العنوان" : "", rarity(word));
  }

  private static String rarity(WordSeen word) {
    return word.passages() == 0
        ? "لا يعرفها أي مقطع"
        : "في " + ArabicPlural.of(word.passages(), "مقطع", "مقطعين", "مقاطع", "مقطعًا");
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.2f", value);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
