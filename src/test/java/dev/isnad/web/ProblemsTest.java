package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerJson;
import dev.isnad.article.FolderArticleStore;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What callers are told when something is wrong. */
class ProblemsTest {
  @TempDir private static Path corpus;
  private static WebDoor door;
  private static Scripted asking;

  @BeforeAll
  static void open() {
    asking =
        Scripted.as(
            (conversation, question, zone, events) -> {
              throw new IllegalStateException("secret inside");
            });
    door = WebDoor.open(asking, new FolderArticleStore(corpus));
  }

  @AfterAll
  static void close() {
    door.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "\"?\"",
        "null",
        "{\"question\":\"a\"} x",
        "{\"question\":\"\\x\"}"
      })
  void whatIsNotAJsonObjectIsNotUnderstood(String body) throws Exception {
    assertProblem(door.ask(body), 400, "JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"question\":null}",
        "{\"question\":7}",
        "{\"question\":[\"متى؟\"]}",
      })
  void aQuestionMustBeAString(String body) throws Exception {
    assertProblem(door.ask(body), 400, "question");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "telegram:7", "a b", "../x", "سؤال"})
  void aConversationHasAPlainId(String id) throws Exception {
    String body =
        AnswerJson.mapper()
            .createObjectNode()
            .put("question", "متى؟")
            .put("conversation", id)
            .toString();

    assertProblem(door.ask(body), 400, "conversation");
  }

  @Test
  void aLargeBodyIsNotRead() throws Exception {
    String fits = "{\"question\":\"" + "a".repeat(ChatRequest.MAX_BYTES - 15) + "\"}";
    String tooLarge = "{\"question\":\"" + "a".repeat(ChatRequest.MAX_BYTES - 14) + "\"}";

    assertThat(fits).hasSize(ChatRequest.MAX_BYTES);
    assertProblem(door.ask(tooLarge), 413, "64");
    // It was read: what goes wrong comes later.
    assertProblem(door.ask(fits), 500, "خلل");
  }

  @Test
  void otherTypesAndFormsAreRefused() throws Exception {
    assertProblem(door.post("/api/chat", "a=b", "Content-Type", "text/plain"), 415, "JSON");
    assertProblem(
        door.post(
            "/api/chat",
            "{\"question\":\"متى؟\"}",
            "Content-Type",
            "application/json",
            "Accept",
            "text/html"),
        406,
        "event-stream");
    assertProblem(door.get("/api/chat"), 405, "Allow");
    assertThat(door.get("/api/chat").headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void whatIsNotThereIsSaidToProgramsAndToPeople() throws Exception {
    assertProblem(door.get("/nothing/here"), 404, "عنوان");
    assertProblem(door.get("/error"), 404, "عنوان");

    HttpResponse<String> page = door.get("/nothing/here", "Accept", "text/html,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(page.body()).contains("dir=\"rtl\"", "صفحة غير موجودة").doesNotContain("{{");
  }

  @Test
  void aFaultOfOursShowsNothingOfTheInside() throws Exception {
    HttpResponse<String> response = door.ask("{\"question\":\"متى؟\"}");

    assertProblem(response, 500, "خلل");
    assertThat(response.body()).doesNotContain("secret", "Exception", "dev.isnad", "trace");
  }

  @Test
  void everyAnswerTellsBrowsersWhatItMayDo() throws Exception {
    for (HttpResponse<String> response :
        List.of(
            door.get("/"),
            door.get("/js/main.js"),
            door.get("/nothing"),
            door.get("/error"),
            door.ask("{"))) {
      assertThat(response.headers().firstValue("Content-Security-Policy"))
          .contains(SecurityHeaders.CONTENT_SECURITY_POLICY);
      assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(response.headers().firstValue("Referrer-Policy")).isPresent();
    }
  }

  @Test
  void fontsAreKeptAndTheirPagesAskedForAgain() throws Exception {
    HttpResponse<String> font = door.get("/fonts/ibm-plex-sans-arabic-arabic-400-normal.woff2");
    assertThat(font.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(font.headers().firstValue("Content-Type")).contains("font/woff2");
    for (String path : List.of("/", "/js/main.js", "/css/base.css")) {
      assertThat(door.get(path).headers().firstValue("Cache-Control"))
          .as(path)
          .contains("no-cache");
    }
  }

  @Test
  void pagesAreArabicWhateverTheBrowserPrefers() throws Exception {
    for (String path : List.of("/", "/nothing")) {
      assertThat(
              door.get(path, "Accept-Language", "en", "Accept", "text/html")
                  .headers()
                  .firstValue("Content-Language"))
          .as(path)
          .contains("ar");
    }
  }

  @Test
  void noOtherSiteMayRead() throws Exception {
    HttpResponse<String> response =
        door.post(
            "/api/chat",
            "{",
            "Content-Type",
            "application/json",
            "Origin",
            "https://elsewhere.example");

    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  private static void assertProblem(HttpResponse<String> response, int status, String said) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/problem+json;charset=UTF-8");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode problem = AnswerJson.mapper().readTree(response.body());
    assertThat(problem.path("status").intValue()).isEqualTo(status);
    assertThat(problem.path("detail").stringValue())
        .contains(said)
        .containsPattern("\\p{IsArabic}");
    assertThat(problem.path("title").stringValue()).containsPattern("\\p{IsArabic}");
    assertThat(problem.path("titleEn").stringValue()).matches("\\p{ASCII}+");
    assertThat(problem.path("detailEn").stringValue()).matches("\\p{ASCII}+");
  }
}
