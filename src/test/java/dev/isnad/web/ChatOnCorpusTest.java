package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerJson;
import dev.isnad.article.Article;
import dev.isnad.article.TestArticles;
import dev.isnad.web.EventReader.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Questions through the door to real reports and back. */
class ChatOnCorpusTest {
  @TempDir private static Path folder;
  private static Newsroom newsroom;

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

  @Test
  void everyQuotedSourceIsReadAtItsOffsets() throws Exception {
    JsonNode answer = ask("{\"question\":\"كم بلغت كلفة مشروع جسر دروان؟\"}");

    assertThat(answer.path("status").stringValue()).isEqualTo("answered");
    assertThat(answer.path("text").stringValue()).contains("48 مليون").contains("[1]");
    JsonNode source = answer.path("sources").path(0);
    Article article = newsroom.store().find(source.path("articleId").stringValue()).orElseThrow();
    assertThat(
            article
                .text()
                .substring(source.path("start").intValue(), source.path("end").intValue()))
        .isEqualTo(source.path("quote").stringValue())
        .contains("48 مليون");
  }

  @Test
  void eventsCarryTheSentencesOfTheAnswer() throws Exception {
    try (EventReader reader =
        newsroom.door().stream("{\"question\":\"لماذا تأخر العمل في جسر دروان؟\"}")) {
      List<Event> events = reader.all();

      assertThat(events).extracting(Event::name).startsWith("conversation", "sources");
      Event finished = events.getLast();
      assertThat(finished.name()).isEqualTo("finished");
      List<JsonNode> released =
          events.stream().filter(e -> e.name().equals("sentence")).map(Event::data).toList();
      assertThat(released)
          .isNotEmpty()
          .isEqualTo(List.copyOf(finished.data().path("sentences").values()));
    }
  }

  @Test
  void aFollowUpIsUnderstoodWithinItsConversationOnly() throws Exception {
    ask("{\"question\":\"ما طول جسر دروان الجديد؟\",\"conversation\":\"follow\"}");

    JsonNode inside = ask("{\"question\":\"وكم بلغت كلفته؟\",\"conversation\":\"follow\"}");

    assertThat(inside.path("text").stringValue()).contains("48 مليون");
    assertThat(inside.path("sources").path(0).path("articleId").stringValue())
        .isEqualTo("dirwan-bridge");
  }

  @Test
  void whatTheReportsDoNotHoldIsSaidToBeSo() throws Exception {
    JsonNode answer = ask("{\"question\":\"كم سعر برميل النفط في بورصة طوكيو؟\"}");

    assertThat(answer.path("status").stringValue()).isEqualTo("not_in_reports");
    assertThat(answer.path("sentences").path(0).path("citations").size()).isZero();
  }

  @Test
  void aVeryLongQuestionIsAnsweredShortly() throws Exception {
    JsonNode answer = ask("{\"question\":\"" + "كلمة ".repeat(2000) + "\"}");

    assertThat(answer.path("status").stringValue()).isEqualTo("small_talk");
  }

  private static JsonNode ask(String json) throws Exception {
    return AnswerJson.mapper().readTree(newsroom.door().ask(json).body());
  }
}
