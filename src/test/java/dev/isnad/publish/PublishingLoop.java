package dev.isnad.publish;

import dev.isnad.article.Article;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.TestArticles;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import java.nio.file.Path;

/** A program that publishes until it is killed, and says what has been acknowledged to it. */
final class PublishingLoop {
  private static final int REPORTS = 12;

  private PublishingLoop() {}

  /** Arguments: the corpus, the index, the first edition's number. */
  public static void main(String[] arguments) {
    FolderArticleStore store = new FolderArticleStore(Path.of(arguments[0]));
    try (PassageIndex index = PassageIndexes.openLucene(Path.of(arguments[1]))) {
      new CatchUp(store, index).run();
      Publisher publisher = new Publisher(store, index);
      for (int edition = Integer.parseInt(arguments[2]); ; edition++) {
        Article article = edition(edition);
        publisher.publish(article);
        System.out.println(article.id() + " " + edition);
      }
    }
  }

  static Article edition(int edition) {
    return TestArticles.withText(
        TestArticles.withId(TestArticles.museum(), "report-" + edition % REPORTS),
        "الطبعة " + edition + " من التقرير.\n\n" + "حشو يطيل الملف. ".repeat(200));
  }

  static int editionOf(Article article) {
    return Integer.parseInt(article.text().split(" ", 3)[1]);
  }
}
