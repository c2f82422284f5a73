package dev.isnad.web;

import dev.isnad.article.Article;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.TestArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A corpus of a few test reports, one of them with Latin names. */
final class TestCorpus {
  /** Answered by the bridge's report in one sentence. */
  static final String QUESTION = "كم بلغت كلفة مشروع جسر دروان؟";

  private TestCorpus() {}

  /** Writes it into the folder {@code corpus} within {@code folder}, and returns that. */
  static Path in(Path folder) throws IOException {
    return holding(folder, latin(TestArticles.bridge()), TestArticles.museum());
  }

  /** The same with just these reports. */
  static Path holding(Path folder, Article... reports) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    FolderArticleStore store = new FolderArticleStore(corpus);
    for (Article report : reports) {
      store.save(report);
    }
    return corpus;
  }

  /** The same with the bridge's report twice, of two outlets. */
  static Path withCopyIn(Path folder) throws IOException {
    Path corpus = in(folder);
    new FolderArticleStore(corpus).save(TestArticles.copyOfBridge());
    return corpus;
  }

  private static Article latin(Article article) {
    return changed(article, "Manara Online", article.text());
  }

  static Article withText(Article article, String text) {
    return changed(article, article.publisher(), text);
  }

  private static Article changed(Article article, String publisher, String text) {
    return new Article(
        article.id(),
        article.title(),
        publisher,
        article.via(),
        article.speaker(),
        article.author(),
        article.published(),
        article.url(),
        article.keywords(),
        article.adapted(),
        article.status(),
        article.otherKeys(),
        text);
  }
}
