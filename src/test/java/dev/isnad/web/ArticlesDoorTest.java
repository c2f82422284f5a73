package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerJson;
import dev.isnad.article.Article;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.article.Status;
import dev.isnad.article.TestArticles;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Reports as callers and readers get them, from a real corpus folder. */
class ArticlesDoorTest {
  @TempDir private Path corpus;
  private FolderArticleStore store;
  private WebDoor door;

  @BeforeEach
  void open() {
    store = new FolderArticleStore(corpus);
    store.save(TestArticles.bridge());
    store.save(TestArticles.museum());
    door = WebDoor.open(Scripted.answering(), store);
  }

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void aPublishedReportIsReadWithItsChainAndItsExactText() throws Exception {
    Article bridge = stored(TestArticles.bridge());

    HttpResponse<String> response = door.get("/api/articles/dirwan-bridge");
    JsonNode json = AnswerJson.mapper().readTree(response.body());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json.path("title").stringValue()).isEqualTo(bridge.title());
    assertThat(json.path("via").path(1).stringValue()).isEqualTo("وكالة سهيل");
    assertThat(json.path("speaker").stringValue()).isEqualTo("المهندسة سلمى الحارثي");
    assertThat(json.path("published").stringValue()).isEqualTo("2024-03-02");
    assertThat(json.path("url").stringValue()).isEqualTo("https://manara.example/2024/bridge");
    assertThat(json.path("adapted").booleanValue()).isTrue();
    assertThat(json.path("text").stringValue()).isEqualTo(bridge.text());
    assertThat(json.path("revision").stringValue()).isEqualTo(bridge.revision());
    assertThat(json.has("otherKeys")).isFalse();
  }

  @Test
  void anAgencyWhoseNameStandsInAnothersIsNamedOnce() throws Exception {
    store.save(TestArticles.bridgeThrough("إذاعة الساحل", "الساحل", "وكالة سهيل", "وكالة سهيل"));

    JsonNode json = AnswerJson.mapper().readTree(door.get("/api/articles/dirwan-bridge").body());

    assertThat(json.path("via"))
        .extracting(JsonNode::stringValue)
        .containsExactly("إذاعة الساحل", "وكالة سهيل");
  }

  @Test
  void agenciesThatOnlyShareAWordAreAllNamed() throws Exception {
    store.save(TestArticles.bridgeThrough("وكالة سهيل", "وكالة الساحل", "الساحلية"));

    JsonNode json = AnswerJson.mapper().readTree(door.get("/api/articles/dirwan-bridge").body());

    assertThat(json.path("via").size()).isEqualTo(3);
  }

  @Test
  void whatIsNotKnownIsNull() throws Exception {
    JsonNode json = AnswerJson.mapper().readTree(door.get("/api/articles/qasr-museum").body());

    assertThat(json.has("published")).isTrue();
    assertThat(json.path("published").isNull()).isTrue();
    assertThat(json.path("url").isNull()).isTrue();
  }

  @Test
  void anUnchangedReportIsNotSentTwiceAndAChangedOneIs() throws Exception {
    String tag = door.get("/api/articles/dirwan-bridge").headers().firstValue("ETag").orElseThrow();
    assertThat(tag).isEqualTo('"' + stored(TestArticles.bridge()).revision() + '"');
    assertThat(door.get("/api/articles/dirwan-bridge", "If-None-Match", tag).statusCode())
        .isEqualTo(304);

    store.save(withText(TestArticles.bridge(), "نص جديد كله."));

    assertThat(door.get("/api/articles/dirwan-bridge", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aWithdrawnReportIsGone() throws Exception {
    store.save(TestArticles.bridge().with(Status.WITHDRAWN));

    HttpResponse<String> response = door.get("/api/articles/dirwan-bridge");
    assertThat(response.statusCode()).isEqualTo(410);
    assertThat(response.body()).contains("سُحب").doesNotContain(TestArticles.bridge().title());

    HttpResponse<String> page = door.get("/articles/dirwan-bridge", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("سُحب").doesNotContain(TestArticles.bridge().title());
  }

  @Test
  void aDraftIsNotToldOf() throws Exception {
    store.save(TestArticles.bridge().with(Status.DRAFT));

    assertThat(door.get("/api/articles/dirwan-bridge").statusCode()).isEqualTo(404);
    assertThat(door.get("/articles/dirwan-bridge").statusCode()).isEqualTo(404);
    assertThat(door.get("/api/articles/dirwan-bridge").body())
        .isEqualTo(door.get("/api/articles/never-was").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README",
        "..%2F..%2Fpom",
        "..%5C..%5Cpom",
        "%00",
        "a%0Ab",
        "x.md",
        "%D8%AA%D9%82"
      })
  void nothingButReportsIsReachedByAnId(String id) throws Exception {
    HttpResponse<String> response = door.get("/api/articles/" + id);

    assertThat(response.statusCode()).isBetween(400, 404);
    assertThat(response.body()).doesNotContain("Exception", "Tomcat", corpus.toString());
  }

  @Test
  void theReportsPageNamesItAndCarriesNoMarkupFromIt() throws Exception {
    Article odd = withTitle(TestArticles.museum(), "<script>alert(1)</script> \"عنوان\"");
    store.save(odd);

    HttpResponse<String> page = door.get("/articles/qasr-museum", "Accept", "text/html");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(page.body())
        .contains("lang=\"ar\" dir=\"rtl\"", "&lt;script&gt;alert(1)", "موقع الضفاف")
        .doesNotContain("<script>alert", "{{");
  }

  /** As the corpus holds it. */
  private Article stored(Article article) {
    return store.find(article.id()).orElseThrow();
  }

  private static Article withText(Article article, String text) {
    return changed(article, article.title(), text);
  }

  private static Article withTitle(Article article, String title) {
    return changed(article, title, article.text());
  }

  private static Article changed(Article article, String title, String text) {
    return new Article(
        article.id(),
        title,
        article.publisher(),
        article.via(),
        article.speaker(),
        Optional.empty(),
        article.published(),
        article.url(),
        article.keywords(),
        article.adapted(),
        article.status(),
        Map.of(),
        text);
  }
}
