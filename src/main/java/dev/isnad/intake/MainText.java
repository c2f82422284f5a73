package dev.isnad.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a page: the element whose paragraphs hold the most words outside links. What the
 * page hides, and what its names show to be no part of the report, goes first.
 */
final class MainText {
  private static final String NEVER =
      "script, style, noscript, template, svg, canvas, iframe, object, embed, form, button, input,"
          + " select, nav, aside, footer, figure, figcaption, audio, video, dialog, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=dialog], [role=search]";
  private static final Pattern HIDDEN =
      Pattern.compile(
          "display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?![.\\d])|opacity\\s*:\\s*0(?:\\.0*)?(?:[;\\s]|$)");
  private static final Pattern SURROUNDINGS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:share|sharing|social|related|recommend\\w*|more-news|read-?more|read-?also|also-read|comments?|newsletter|subscri\\w+|promo\\w*|advert\\w*|ads?|banner|breadcrumbs?|caption|tags?|widgets?|sidebar|cookie\\w*|popup|modal|menu|navbar|toolbar|copyright|most-read|trending|author-box|sr-only|visually-hidden|screen-reader-text)(?:[\\s_-]|$)");
  private static final double MOST = 0.4;
  private static final double LINKS = 0.5;
  private static final int PARAGRAPH_WORDS = 8;
  private static final String PARAGRAPHS = "p, blockquote, li, div, section, td, h2, h3, h4";

  private MainText() {}

  /** The blocks of the main text in their order; none where the page has no text. */
  static List<String> blocks(Document page) {
    Document copy = page.clone();
    copy.select(NEVER).remove();
    int all = words(copy.body().text());
    for (Element element : copy.body().getAllElements()) {
      boolean surroundings =
          !element.normalName().matches("body|article|main|html")
              && SURROUNDINGS.matcher(named(element)).find()
              && words(element.text()) < MOST * all;
      if (element.parent() != null
          && (surroundings || HIDDEN.matcher(element.attr("style")).find())) {
        element.remove();
      }
    }
    Element main = main(copy.body());
    main.children()
        .forEach(
            child ->
                child.select("p, ul, ol, div, section").stream()
                    .filter(block -> linkShare(block) > LINKS && block.parent() != null)
                    .forEach(Element::remove));
    return BlockText.of(main);
  }

  private static Element main(Element body) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element block : body.select(PARAGRAPHS)) {
      int words =
          words(block.normalName().matches("div|section|td") ? block.ownText() : block.text());
      if (words >= PARAGRAPH_WORDS && linkShare(block) < LINKS && block.parent() != null) {
        boolean ownText = block.normalName().matches("div|section|td");
        Element holder = ownText ? block : block.parent();
        scores.merge(holder, (double) words, Double::sum);
        if (holder.parent() != null) {
          scores.merge(holder.parent(), words / 2.0, Double::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .filter(entry -> !entry.getKey().normalName().equals("html"))
        .max(Map.Entry.comparingByValue((a, b) -> Double.compare(a, b)))
        .map(best -> widened(best.getKey(), scores))
        .orElse(body);
  }

  /** A list belongs to the text around it, and so do an article's other sections. */
  private static Element widened(Element best, Map<Element, Double> scores) {
    Element stated = best.closest("[itemprop=articleBody], article");
    if (stated != null) {
      return stated;
    }
    Element element = best;
    while (element.normalName().matches("ul|ol|blockquote|li") && element.parent() != null) {
      element = element.parent();
    }
    Element parent = element.parent();
    // Half of every paragraph's words went to its grandparent: more means several equal parts.
    return parent != null
            && !parent.normalName().matches("html")
            && scores.getOrDefault(parent, 0.0) > 0.9 * scores.getOrDefault(best, 0.0)
        ? parent
        : element;
  }

  private static double linkShare(Element block) {
    int words = words(block.text());
    return words == 0 ? 0 : words(block.select("a").text()) / (double) words;
  }

  private static String named(Element element) {
    return element.className().toLowerCase(Locale.ROOT)
        + " "
        + element.id().toLowerCase(Locale.ROOT);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
