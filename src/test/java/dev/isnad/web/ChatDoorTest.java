package dev.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.AnswerJson;
import dev.isnad.article.FolderArticleStore;
import dev.isnad.web.EventReader.Event;
import dev.isnad.web.Scripted.Asked;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The chat API as a caller meets it; what it asks is scripted. */
@Timeout(60)
class ChatDoorTest {
  private static final String QUESTION = "{\"question\":\"ما طول الجسر؟\"}";

  @TempDir private Path corpus;

  @Test
  void aCallerWhoDoesNotCareGetsTheOneFormAsOneDocument() throws Exception {
    try (WebDoor door = door(Scripted.answering())) {
      HttpResponse<String> response = door.ask(QUESTION);

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "Content-Type")).isEqualTo("application/json;charset=UTF-8");
      assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
      assertThat(header(response, "Isnad-Conversation")).matches("[A-Za-z0-9_-]{22}");
      assertThat(response.body()).isEqualTo(AnswerJson.write(Scripted.ANSWER));
    }
  }

  @Test
  void eventsComeInOrderAndEndWithTheOneForm() throws Exception {
    try (WebDoor door = door(Scripted.answering());
        EventReader reader = door.stream(QUESTION)) {
      List<Event> events = reader.all();

      assertThat(header(reader.response(), "Content-Type"))
          .isEqualTo("text/event-stream;charset=UTF-8");
      assertThat(header(reader.response(), "Cache-Control")).isEqualTo("no-store");
      assertThat(events)
          .extracting(Event::name)
          .containsExactly("conversation", "sources", "sentence", "finished");
      assertThat(events.get(0).data().path("conversation").stringValue())
          .isEqualTo(header(reader.response(), "Isnad-Conversation"));
      assertThat(events.get(1).data().path("sources").path(0).path("quote").stringValue())
          .isEqualTo(Scripted.SOURCE.quote());
      assertThat(events.get(2).data().path("text").stringValue())
          .isEqualTo(Scripted.SENTENCE.text());
      assertThat(events.get(3).data()).isEqualTo(json(AnswerJson.write(Scripted.ANSWER)));
    }
  }

  @Test
  void theConversationAndTheTimeZoneAreTheCallers() throws Exception {
    Scripted asking = Scripted.answering();
    try (WebDoor door = door(asking)) {
      HttpResponse<String> response =
          door.ask(
              "{\"question\":\"متى؟\",\"conversation\":\"c_1-x\",\"timeZone\":\"Africa/Cairo\"}");

      assertThat(header(response, "Isnad-Conversation")).isEqualTo("c_1-x");
      assertThat(asking.asked())
          .containsExactly(new Asked("web:c_1-x", "متى؟", ZoneId.of("Africa/Cairo")));
    }
  }

  @Test
  void aZoneThatIsNotKnownIsNoReasonToTurnAReaderAway() throws Exception {
    Scripted asking = Scripted.answering();
    try (WebDoor door = door(asking)) {
      door.ask("{\"question\":\"متى؟\",\"timeZone\":\"Mars/Olympus\"}");

      assertThat(asking.asked()).extracting(Asked::zone).containsExactly(ZoneId.of("Asia/Riyadh"));
    }
  }

  @Test
  void twoCallersWithoutAConversationGetTwo() throws Exception {
    try (WebDoor door = door(Scripted.answering())) {
      assertThat(header(door.ask(QUESTION), "Isnad-Conversation"))
          .isNotEqualTo(header(door.ask(QUESTION), "Isnad-Conversation"));
    }
  }

  @Test
  void aFailureIsToldInArabicInBothForms() throws Exception {
    try (WebDoor door = door(Scripted.failing("حاولوا بعد قليل."))) {
      HttpResponse<String> document = door.ask(QUESTION);
      assertThat(document.statusCode()).isEqualTo(503);
      assertThat(json(document.body()).path("detail").stringValue()).isEqualTo("حاولوا بعد قليل.");

      try (EventReader reader = door.stream(QUESTION)) {
        Event last = reader.all().getLast();
        assertThat(last.name()).isEqualTo("failed");
        assertThat(last.data().path("message").stringValue()).isEqualTo("حاولوا بعد قليل.");
      }
    }
  }

  @Test
  void aFaultOfOursEndsTheEventsWithoutItsInside() throws Exception {
    Scripted broken =
        Scripted.as(
            (conversation, question, zone, events) -> {
              throw new IllegalStateException("secret inside");
            });
    try (WebDoor door = door(broken);
        EventReader reader = door.stream(QUESTION)) {
      Event last = reader.all().getLast();

      assertThat(last.name()).isEqualTo("failed");
      assertThat(last.data().toString()).contains("خلل").doesNotContain("secret");
    }
  }

  @Test
  void aSilentStreamShowsThatItIsAlive() throws Exception {
    CountDownLatch heard = new CountDownLatch(1);
    Scripted silent =
        Scripted.as(
            (conversation, question, zone, events) -> {
              await(heard);
              events.accept(new AnswerEvent.Finished(Scripted.ANSWER));
              return Scripted.ANSWER;
            });
    try (WebDoor door = WebDoor.open(silent, store(), Duration.ofMillis(5));
        EventReader reader = door.stream(QUESTION)) {
      reader.awaitComment();
      reader.awaitComment();
      heard.countDown();

      assertThat(reader.all()).extracting(Event::name).containsExactly("finished");
    }
  }

  @Test
  void workEndsWhenTheReaderLeaves() throws Exception {
    CompletableFuture<String> end = new CompletableFuture<>();
    Scripted endless =
        Scripted.as(
            (conversation, question, zone, events) -> {
              try {
                return await(new CountDownLatch(1));
              } catch (IllegalStateException e) {
                end.complete(e.getMessage());
                throw e;
              }
            });
    try (WebDoor door = WebDoor.open(endless, store(), Duration.ofMillis(5))) {
      try (EventReader reader = door.stream(QUESTION)) {
        assertThat(reader.next()).isPresent();
      }

      assertThat(end.get()).isEqualTo("interrupted");
    }
  }

  @Test
  void sendingToAReaderWhoLeftEndsTheWorkToo() throws Exception {
    CompletableFuture<RuntimeException> end = new CompletableFuture<>();
    Scripted talkative =
        Scripted.as(
            (conversation, question, zone, events) -> {
              try {
                while (true) {
                  events.accept(new AnswerEvent.SentenceReleased(Scripted.SENTENCE));
                }
              } catch (RuntimeException e) {
                end.complete(e);
                throw e;
              }
            });
    try (WebDoor door = door(talkative)) {
      try (EventReader reader = door.stream(QUESTION)) {
        assertThat(reader.next()).isPresent();
      }

      assertThat(end.get()).isInstanceOf(ReaderLeftException.class);
    }
  }

  @Test
  void anEndedStreamLeavesNoInterruptBehind() throws Exception {
    try (WebDoor door = WebDoor.open(Scripted.answering(), store(), Duration.ofNanos(1))) {
      for (int i = 0; i < 20; i++) {
        try (EventReader reader = door.stream(QUESTION)) {
          assertThat(reader.all().getLast().name()).isEqualTo("finished");
        }
      }
    }
  }

  @Test
  void aHeartMustBeat() {
    assertThatThrownBy(() -> new WebSettings(ZoneId.of("UTC"), Duration.ZERO, Optional.empty()))
        .hasMessageContaining("heartbeat")
        .hasMessageContaining("PT0S");
  }

  private WebDoor door(Scripted asking) {
    return WebDoor.open(asking, store());
  }

  private FolderArticleStore store() {
    return new FolderArticleStore(corpus);
  }

  private static Answer await(CountDownLatch latch) {
    try {
      latch.await();
      return Scripted.ANSWER;
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static JsonNode json(String text) {
    return AnswerJson.mapper().readTree(text);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
