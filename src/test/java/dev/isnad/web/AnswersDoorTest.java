package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerJson;
import dev.isnad.article.Article;
import dev.isnad.article.Status;
import dev.isnad.article.TestArticles;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Answers read again: through the door, from a real database, after the reports have changed. */
class AnswersDoorTest {
  private static final String QUOTED = "48 مليون درهم";

  @TempDir private static Path folder;
  private static Newsroom newsroom;
  private JsonNode given;

  @BeforeAll
  static void open() throws IOException {
    newsroom =
        Newsroom.open(
            TestCorpus.holding(folder, TestArticles.bridge(), TestArticles.museum()),
            folder.resolve("index"));
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  /** The index keeps the report as it was at first, whatever a test makes of it. */
  @BeforeEach
  void ask() throws Exception {
    newsroom.store().save(TestArticles.bridge());
    given = json(newsroom.door().ask("{\"question\":\"" + TestCorpus.QUESTION + "\"}"));
    assertThat(given.path("text").stringValue()).contains(QUOTED);
  }

  @Test
  void anAnswerIsReadAgainWithTheSameEvidence() throws Exception {
    JsonNode read = read();

    assertThat(read.path("question").stringValue()).isEqualTo(TestCorpus.QUESTION);
    assertThat(read.path("text")).isEqualTo(given.path("text"));
    assertThat(read.path("status")).isEqualTo(given.path("status"));
    JsonNode source = read.path("sources").path(0);
    assertThat(source.path("state").stringValue()).isEqualTo("unchanged");
    for (String part : List.of("n", "articleId", "title", "quote", "start", "end", "published")) {
      assertThat(source.path(part)).as(part).isEqualTo(given.path("sources").path(0).path(part));
    }
    assertThat(source.path("revision").stringValue()).isEqualTo(bridge().revision());
    assertThat(source.path("standsAt").path("start")).isEqualTo(source.path("start"));
    JsonNode passage = read.path("passages").path(0);
    assertThat(passage.path("text").stringValue())
        .isEqualTo(
            bridge()
                .text()
                .substring(passage.path("start").intValue(), passage.path("end").intValue()));
  }

  @Test
  void aFollowUpAboutAPersonNobodyKnowsInheritsNoSubject() throws Exception {
    String asked = "وأين التقى بوكاي ترامب؟";
    newsroom.door().ask("{\"question\":\"من هي سلمى الحارثي؟\",\"conversation\":\"new\"}");

    JsonNode next =
        json(newsroom.door().ask("{\"question\":\"" + asked + "\",\"conversation\":\"new\"}"));

    assertThat(json(get(next.path("id").stringValue())).path("understood").stringValue())
        .isEqualTo(asked);
  }

  @Test
  void readersDoNotSeeWhatIsForModerators() throws Exception {
    assertThat(names(read())).doesNotContain("conversation", "decisions", "timings", "tookMs");
  }

  @Test
  void theAnswerNamesItsPermanentLink() throws Exception {
    HttpResponse<String> response =
        newsroom.door().ask("{\"question\":\"" + TestCorpus.QUESTION + "\"}");

    assertThat(response.headers().firstValue("Link"))
        .contains("</answers/" + json(response).path("id").stringValue() + ">; rel=\"bookmark\"");
  }

  @Test
  void theEventsNameItJustBeforeTheEnd() throws Exception {
    try (EventReader reader =
        newsroom.door().stream("{\"question\":\"" + TestCorpus.QUESTION + "\"}")) {
      List<EventReader.Event> events = reader.all();

      EventReader.Event kept = events.get(events.size() - 2);
      assertThat(kept.name()).isEqualTo("kept");
      assertThat(kept.data().path("address").stringValue())
          .isEqualTo("/answers/" + events.getLast().data().path("id").stringValue());
    }
  }

  @Test
  void anEditedReportIsMarkedAndTheWordsOfThenAreShown() throws Exception {
    newsroom.store().save(withText(bridge().text().replace("48 مليون", "52 مليون")));

    JsonNode source = read().path("sources").path(0);

    assertThat(source.path("state").stringValue()).isEqualTo("changed");
    assertThat(source.path("quote").stringValue()).contains(QUOTED);
    assertThat(source.path("standsAt").isNull()).isTrue();
    assertThat(read().path("text").stringValue()).contains(QUOTED);
  }

  @Test
  void inAReportEditedElsewhereTheWordsAreFoundWhereTheyStandNow() throws Exception {
    String text = "مقدمة جديدة.\n\n" + bridge().text();
    newsroom.store().save(withText(text));

    JsonNode source = read().path("sources").path(0);

    assertThat(source.path("state").stringValue()).isEqualTo("changed");
    JsonNode stands = source.path("standsAt");
    assertThat(
            bridge()
                .text()
                .substring(stands.path("start").intValue(), stands.path("end").intValue()))
        .isEqualTo(source.path("quote").stringValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"WITHDRAWN", "DRAFT"})
  void ofAReportThatIsNoLongerPublishedOnlyTheCitationIsShown(Status status) throws Exception {
    newsroom.store().save(bridge().with(status));

    JsonNode read = read();
    JsonNode source = read.path("sources").path(0);

    assertThat(source.path("state").stringValue())
        .isEqualTo(status == Status.WITHDRAWN ? "withdrawn" : "removed");
    assertThat(source.path("title").stringValue()).isEqualTo(bridge().title());
    assertThat(source.path("publisher").stringValue()).isEqualTo(bridge().publisher());
    assertThat(source.path("published").stringValue()).isEqualTo("2024-03-02");
    assertThat(source.path("quote").isNull()).isTrue();
    JsonNode sentence = read.path("sentences").path(0);
    assertThat(sentence.path("withheld").booleanValue()).isTrue();
    assertThat(sentence.path("text").isNull()).isTrue();
    assertThat(read.toString()).doesNotContain("48 مليون");
    assertThat(page(given.path("id").stringValue()).body()).doesNotContain("48 مليون");
  }

  @Test
  void aDeletedReportIsMarkedAsRemoved() throws Exception {
    try (var files = Files.walk(folder.resolve("corpus"))) {
      Files.delete(
          files.filter(file -> file.endsWith("dirwan-bridge.md")).findFirst().orElseThrow());
    }

    assertThat(read().path("sources").path(0).path("state").stringValue()).isEqualTo("removed");
    assertThat(read().toString()).doesNotContain("48 مليون");
  }

  @Test
  void aReportThatComesBackIsShownAgain() throws Exception {
    Article before = bridge();
    newsroom.store().save(before.with(Status.WITHDRAWN));
    newsroom.store().save(before);

    assertThat(read().path("sources").path(0).path("state").stringValue()).isEqualTo("unchanged");
    assertThat(read().path("text").stringValue()).contains(QUOTED);
  }

  @Test
  void aRefusalIsReadAgainWithTheNearestReports() throws Exception {
    JsonNode refusal =
        json(newsroom.door().ask("{\"question\":\"كم سعر برميل النفط في بورصة طوكيو؟\"}"));

    JsonNode read = json(get(refusal.path("id").stringValue()));

    assertThat(read.path("status").stringValue()).isEqualTo("not_in_reports");
    assertThat(read.path("text")).isEqualTo(refusal.path("text"));
    assertThat(read.path("sources").size()).isEqualTo(refusal.path("sources").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"..%2F..%2Fpom", "%00", "a'%20or%20'1'='1", "a.b", "%D8%AA%D9%82"})
  void whatIsNoIdFindsNothing(String id) throws Exception {
    HttpResponse<String> response = get(id);

    assertThat(response.statusCode()).isBetween(400, 404);
    assertThat(response.body()).doesNotContain("Exception", "Tomcat", "select", folder.toString());
  }

  @Test
  void anUnknownAnswerIsSaidToBeSo() throws Exception {
    assertThat(get("never-was").statusCode()).isEqualTo(404);
    assertThat(get("never-was").headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(json(get("never-was")).path("title").stringValue())
        .isEqualTo("لا جواب بهذا المعرّف");
    assertThat(page("never-was").body()).contains("لا جواب بهذا المعرّف", "dir=\"rtl\"");
  }

  @Test
  void whereTheDatabaseFailsThatIsSaid() throws Exception {
    try (Newsroom other = Newsroom.open(folder.resolve("corpus"), folder.resolve("other"))) {
      other.database().close();

      HttpResponse<String> response = other.door().get("/api/answers/any");

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(json(response).path("title").stringValue()).isEqualTo("تعذّر عرض الجواب الآن");
    }
  }

  @Test
  void thePageCarriesTheAnswerAndNoMarkupFromTheQuestion() throws Exception {
    JsonNode odd =
        json(
            newsroom.door().ask("{\"question\":\"<script>alert(1)</script> كم كلفة جسر دروان؟\"}"));

    HttpResponse<String> page = page(odd.path("id").stringValue());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
    assertThat(page.body())
        .contains("lang=\"ar\" dir=\"rtl\"", "&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert", "{{");
    assertThat(page(given.path("id").stringValue()).body()).contains("48 مليون");
  }

  private JsonNode read() throws Exception {
    HttpResponse<String> response = get(given.path("id").stringValue());
    assertThat(response.statusCode()).isEqualTo(200);
    return json(response);
  }

  private HttpResponse<String> get(String id) throws Exception {
    return newsroom.door().get("/api/answers/" + id);
  }

  private HttpResponse<String> page(String id) throws Exception {
    return newsroom.door().get("/answers/" + id, "Accept", "text/html");
  }

  private Article bridge() {
    return newsroom.store().find("dirwan-bridge").orElseThrow();
  }

  private Article withText(String text) {
    return TestCorpus.withText(bridge(), text);
  }

  private static JsonNode json(HttpResponse<String> response) {
    return AnswerJson.mapper().readTree(response.body());
  }

  /** The names of all parts, at any depth. */
  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>(node.propertyNames());
    node.forEach(child -> names.addAll(names(child)));
    return names;
  }
}
