package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerJson;
import dev.isnad.article.Article;
import dev.isnad.article.Status;
import dev.isnad.article.TestArticles;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A story that two outlets published in the same words, in answers that are read again. */
class CopiesDoorTest {
  @TempDir private Path folder;
  private Newsroom newsroom;

  @BeforeEach
  void open() throws Exception {
    newsroom = Newsroom.open(TestCorpus.withCopyIn(folder), folder.resolve("index"));
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void theOtherOutletIsNamedInTheAnswerAndWhenItIsReadAgain() throws Exception {
    JsonNode given = ask();

    JsonNode copy = onlySource(read(given)).path("alsoIn").path(0);

    JsonNode then = onlySource(given).path("alsoIn").path(0);
    for (String part : new String[] {"articleId", "title", "publisher", "published"}) {
      assertThat(copy.path(part)).as(part).isEqualTo(then.path(part));
    }
    assertThat(copy.path("publisher").stringValue()).isNotEmpty();
    assertThat(copy.path("readable").booleanValue()).isTrue();
  }

  @Test
  void aCopyThatWasWithdrawnIsSaidToBeNoLongerReadable() throws Exception {
    JsonNode given = ask();
    String copy = onlySource(given).path("alsoIn").path(0).path("articleId").stringValue();
    Article report = newsroom.store().find(copy).orElseThrow();
    newsroom.store().save(report.with(Status.WITHDRAWN));

    JsonNode source = onlySource(read(given));

    assertThat(source.path("alsoIn").path(0).path("readable").booleanValue()).isFalse();
    assertThat(source.path("state").stringValue()).isEqualTo("unchanged");
    assertThat(source.path("quote").stringValue()).contains("48 مليون");
  }

  @Test
  void aReportWithoutCopiesNamesNone() throws Exception {
    JsonNode given = json("{\"question\":\"ماذا استعاد متحف القصر في تلمار؟\"}");

    JsonNode source = read(given).path("sources").path(0);

    assertThat(source.path("articleId").stringValue()).isEqualTo(TestArticles.museum().id());
    assertThat(source.path("alsoIn").isEmpty()).isTrue();
  }

  private JsonNode ask() throws Exception {
    return json("{\"question\":\"" + TestCorpus.QUESTION + "\"}");
  }

  private JsonNode json(String question) throws Exception {
    return AnswerJson.mapper().readTree(newsroom.door().ask(question).body());
  }

  private JsonNode read(JsonNode given) throws Exception {
    String id = given.path("id").stringValue();
    return AnswerJson.mapper().readTree(newsroom.door().get("/api/answers/" + id).body());
  }

  private static JsonNode onlySource(JsonNode answer) {
    assertThat(answer.path("sources").size()).isOne();
    return answer.path("sources").path(0);
  }
}
