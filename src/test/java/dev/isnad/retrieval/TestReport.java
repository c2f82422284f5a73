package dev.isnad.retrieval;

import dev.isnad.article.Article;
import dev.isnad.article.Status;
import dev.isnad.index.IndexChange;
import dev.isnad.index.PassageCutter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report about what never happened, as short as a test needs it. */
record TestReport(
    String id,
    String publisher,
    Optional<LocalDate> published,
    List<String> keywords,
    String text) {
  static TestReport of(String id, String text) {
    return new TestReport(id, "صحيفة المنارة", Optional.empty(), List.of(), text);
  }

  TestReport on(String day) {
    return new TestReport(id, publisher, Optional.of(LocalDate.parse(day)), keywords, text);
  }

  TestReport by(String outlet) {
    return new TestReport(id, outlet, published, keywords, text);
  }

  TestReport about(String... words) {
    return new TestReport(id, publisher, published, List.of(words), text);
  }

  Article article(Status status) {
    return new Article(
        id,
        "تقرير",
        publisher,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        published,
        Optional.empty(),
        keywords,
        false,
        status,
        Map.of(),
        text);
  }

  IndexChange change() {
    Article article = article(Status.PUBLISHED);
    return new IndexChange.Replace(id, article.revision(), PassageCutter.cut(article));
  }
}
