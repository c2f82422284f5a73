package dev.isnad.intake;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page: what it says of itself to machines (JSON-LD, then meta elements) goes before what is
 * read out of its main text.
 */
final class HtmlPage {
  /** The share of the stated text that must stand in the page for the page's form to be taken. */
  private static final double SAME_TEXT = 0.7;

  private HtmlPage() {}

  /**
   * @return the report, or nothing where the page holds no text of one
   */
  static Optional<Sketch> read(Document page, Optional<URI> address) {
    Optional<NewsJsonLd> stated = NewsJsonLd.of(page);
    PageMeta meta = PageMeta.of(page);
    Sketch sketch = new Sketch();
    stated.ifPresent(news -> news.fill(sketch));
    meta.fill(sketch);
    address.filter(a -> sketch.url().isEmpty()).ifPresent(sketch::url);
    List<PageLabel> labels = new ArrayList<>();
    fillBody(stated.flatMap(NewsJsonLd::body), MainText.blocks(page), labels, sketch);
    if (sketch.isEmpty()) {
      return Optional.empty();
    }
    PageLabels.read(labels, sketch);
    TextEvidence.read(sketch);
    return Optional.of(sketch);
  }

  /** The page's own paragraphs have headings and lists; the stated text has neither. */
  private static void fillBody(
      Optional<String> stated, List<String> found, List<PageLabel> labels, Sketch sketch) {
    List<String> blocks =
        stated.isPresent() && !holds(found, stated.get())
            ? Paragraphs.of(Jsoup.parse(stated.get()).wholeText())
            : found;
    for (String block : blocks) {
      Optional<PageLabel> label = PageLabel.of(block);
      if (label.isPresent()) {
        labels.add(label.get());
      } else if (!Boilerplate.is(block) && !isTitle(block, sketch)) {
        sketch.block(block);
      }
    }
  }

  private static boolean isTitle(String block, Sketch sketch) {
    String bare = Blocks.isHeading(block) ? block.substring(Blocks.HEADING.length()) : block;
    return sketch.blocks().isEmpty() && bare.strip().equals(sketch.title());
  }

  private static boolean holds(List<String> blocks, String stated) {
    Set<String> words = words(String.join("\n", blocks));
    Set<String> wanted = words(stated);
    long there = wanted.stream().filter(words::contains).count();
    return !blocks.isEmpty() && there >= SAME_TEXT * wanted.size();
  }

  private static Set<String> words(String text) {
    return Words.of(text).stream().map(Word::folded).collect(Collectors.toSet());
  }
}
