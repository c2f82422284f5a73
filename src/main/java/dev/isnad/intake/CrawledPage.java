package dev.isnad.intake;

import dev.isnad.arabic.Words;
import dev.isnad.intake.PageLabel.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page as a crawler leaves it: plain lines, of which some tell the report, some tell about it,
 * and some belong to the web site. Behind a line that points to further reading a whole further
 * report may follow, or nothing but links.
 */
final class CrawledPage {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!؟?…][»”\")\\]]*$");
  private static final int SENTENCE_WORDS = 8;
  private static final int PARAGRAPH_WORDS = 25;
  private static final int LINES_ABOVE_DATE = 6;

  /** The lines between two pointers to further reading. */
  private static final class Section {
    final List<String> text = new ArrayList<>();
    final List<PageLabel> labels = new ArrayList<>();

    /** How many lines of text stood above the date line. */
    int aboveDate = -1;
  }

  private CrawledPage() {}

  /** The reports of the page in their order. */
  static List<Sketch> read(String text) {
    List<String> lines = Paragraphs.of(text);
    PageWords words = PageWords.of(lines);
    List<Section> sections = sections(lines);
    List<Sketch> reports = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      readSection(sections.get(i), i == 0, words, reports);
    }
    return reports;
  }

  private static List<Section> sections(List<String> lines) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section());
    for (String line : lines) {
      Optional<PageLabel> label = PageLabel.of(line);
      if (label.isEmpty()) {
        if (!Boilerplate.is(line)) {
          sections.getLast().text.add(line);
        }
      } else if (label.get().kind() != Kind.MORE) {
        note(sections.getLast(), label.get());
      } else if (label.get().value().isEmpty()) {
        sections.add(new Section());
      }
    }
    return sections;
  }

  private static void note(Section section, PageLabel label) {
    section.labels.add(label);
    if (label.kind() == Kind.PUBLISHED && section.aboveDate < 0) {
      section.aboveDate = section.text.size();
    }
  }

  private static void readSection(
      Section section, boolean isFirst, PageWords words, List<Sketch> reports) {
    Sketch sketch = new Sketch();
    int body = isFirst ? firstBody(section) : laterBody(section.text);
    if (body < 0) {
      dropLinks(section.text, reports);
      return;
    }
    List<String> text = section.text;
    if (body > 0) {
      sketch.title(Spacing.mend(text.get(body - 1)));
    }
    int above = Math.max(0, body - 1);
    if (above > 0) {
      sketch.doubt(text.getFirst(), "أُسقط ما فوق العنوان (عدد الأسطر: %d).".formatted(above));
    }
    readBody(text.subList(body, text.size()), words, sketch);
    if (sketch.isEmpty()) {
      return;
    }
    PageLabels.read(section.labels, sketch);
    if (!isFirst) {
      doubtLater(sketch, reports);
    }
    TextEvidence.read(sketch);
    reports.add(sketch);
  }

  private static void readBody(List<String> lines, PageWords words, Sketch sketch) {
    new Ungluing(words, sketch::doubt).blocks(lines).forEach(sketch::block);
  }

  /** Where the first report's text begins: behind the headline, which stands over the date. */
  private static int firstBody(Section section) {
    if (section.text.isEmpty()) {
      return -1;
    }
    int above = section.aboveDate;
    boolean titleOverDate = above > 0 && above <= LINES_ABOVE_DATE && above < section.text.size();
    if (titleOverDate && section.text.subList(0, above).stream().noneMatch(CrawledPage::isBody)) {
      return above;
    }
    return isBody(section.text.getFirst()) || section.text.size() == 1 ? 0 : 1;
  }

  /** Where a later report's text begins: at its first paragraph; its headline stands above that. */
  private static int laterBody(List<String> text) {
    for (int i = 0; i < text.size(); i++) {
      if (isBody(text.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBody(String line) {
    int words = Words.of(line).size();
    return words >= PARAGRAPH_WORDS
        || words >= SENTENCE_WORDS
            && SENTENCE_END.matcher(line).find()
            && !line.endsWith("؟")
            && !line.endsWith("?");
  }

  private static void dropLinks(List<String> links, List<Sketch> reports) {
    if (!links.isEmpty() && !reports.isEmpty()) {
      reports
          .getLast()
          .doubt(
              links.getFirst(),
              "أُسقطت أسطر تشير إلى تقارير أخرى (عددها %d).".formatted(links.size()));
    }
  }

  private static void doubtLater(Sketch sketch, List<Sketch> reports) {
    String title = sketch.title().isEmpty() ? sketch.blocks().getFirst() : sketch.title();
    sketch.doubt(
        title,
        reports.isEmpty()
            ? "جاء هذا التقرير بعد سطر «اقرأ أيضًا»، وليس قبله في الصفحة تقرير."
            : "جاء هذا التقرير في صفحة تقرير آخر بعد سطر «اقرأ أيضًا»؛ فتاريخ الصفحة ومصدرها ليسا له، وقد يكون النص ناقصًا.");
  }
}
