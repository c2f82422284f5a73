package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The source lines of a page become publisher and agencies: the last line names the publisher, the
 * ones before it those through whom the report came.
 */
final class SourceNames {
  private static final Set<String> AGENCIES = WordList.entries("agencies.txt");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[+،,/|؛]|\\s[-–—]\\s)\\s*");

  private SourceNames() {}

  static void read(List<String> lines, Sketch sketch) {
    List<String> chain = new ArrayList<>();
    for (String line : lines) {
      List<String> names =
          SEPARATOR.splitAsStream(line).map(String::strip).filter(n -> !n.isEmpty()).toList();
      if (names.size() > 1) {
        sketch.doubt(
            line, "سطر المصدر يذكر أكثر من اسم؛ عُدّ غير الوكالات منها ناشرًا، فتحقق من الترتيب.");
      }
      names.stream().filter(SourceNames::isAgency).forEach(chain::add);
      names.stream().filter(name -> !isAgency(name)).forEach(chain::add);
    }
    if (chain.isEmpty()) {
      return;
    }
    String last = chain.removeLast();
    if (!sketch.hasPublisher()) {
      sketch.publisher(last);
      if (isAgency(last)) {
        sketch.doubt(
            last, "لا تذكر الصفحة ناشرًا غير هذه الوكالة؛ إن نشر التقرير غيرها فاكتب اسمه.");
      }
    } else {
      chain.add(last);
    }
    chain.forEach(sketch::via);
  }

  static boolean isAgency(String name) {
    return AGENCIES.contains(ArabicFolding.fold(name).strip());
  }
}
