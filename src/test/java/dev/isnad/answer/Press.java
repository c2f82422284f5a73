package dev.isnad.answer;

import dev.isnad.article.Article;
import dev.isnad.article.Status;
import dev.isnad.index.IndexChange;
import dev.isnad.index.PassageCutter;
import dev.isnad.index.PassageIndex;
import dev.isnad.index.PassageIndexes;
import dev.isnad.retrieval.Retriever;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A few invented reports in a real index, and questions to them. */
public final class Press implements AutoCloseable {
  private final PassageIndex index;

  private Press(PassageIndex index) {
    this.index = index;
  }

  public static Press in(Path folder) {
    return new Press(PassageIndexes.openLucene(folder));
  }

  /**
   * @param day ISO 8601; empty for a report without a day
   */
  public void add(String id, String publisher, String day, String text, String... via) {
    addTitled(id, "عنوان " + id, publisher, day, text, via);
  }

  /** The same under a title of its own. */
  public void addTitled(
      String id, String title, String publisher, String day, String text, String... via) {
    Article article =
        new Article(
            id,
            title,
            publisher,
            List.of(via),
            Optional.empty(),
            Optional.empty(),
            Optional.of(day).filter(iso -> !iso.isEmpty()).map(LocalDate::parse),
            Optional.empty(),
            List.of(),
            false,
            Status.PUBLISHED,
            Map.of(),
            text);
    index.write(
        List.of(new IndexChange.Replace(id, article.revision(), PassageCutter.cut(article))));
  }

  Retriever retriever() {
    return new Retriever(index);
  }

  public Answerer answerer() {
    return new Answerer(retriever(), AnswerSettings.STANDARD);
  }

  public Answer ask(String question) {
    return answerer().answer(ShippedCorpus.question(question), event -> {});
  }

  @Override
  public void close() {
    index.close();
  }
}
