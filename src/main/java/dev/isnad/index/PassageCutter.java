package dev.isnad.index;

import dev.isnad.arabic.Span;
import dev.isnad.article.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a report into passages: whole sentences, 60 to 120 words where the report allows it, never
 * across a sub-heading. A passage shorter than 20 words is left only where there is nothing it
 * could join; a longer sentence stands alone, and one of more than 250 words is cut at its commas.
 */
public final class PassageCutter {
  /** Raised when reports are cut otherwise: the index is then made anew. */
  static final int VERSION = 2;

  private PassageCutter() {}

  /**
   * The passages of what is visible of a report, in order; none where it has nothing but headings.
   */
  public static List<Passage> cut(Article report) {
    String revision = report.revision();
    Article article = report.visible();
    List<Passage> passages = new ArrayList<>();
    for (Section section : Section.allOf(article.text())) {
      List<Unit> units = Unit.allOf(article.text(), section.body());
      for (Span span : PassageGrouping.group(units)) {
        passages.add(passage(article, revision, passages.size(), section.heading(), span));
      }
    }
    return List.copyOf(passages);
  }

  private static Passage passage(
      Article article, String revision, int ordinal, String heading, Span span) {
    return new Passage(
        article.id(),
        revision,
        ordinal,
        span.start(),
        span.end(),
        span.of(article.text()),
        article.title(),
        heading,
        article.attribution(),
        article.url(),
        article.keywords());
  }
}
