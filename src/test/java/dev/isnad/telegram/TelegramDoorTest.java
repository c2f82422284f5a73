package dev.isnad.telegram;

import static dev.isnad.testing.TelegramServer.body;
import static dev.isnad.testing.TelegramServer.drop;
import static dev.isnad.testing.TelegramServer.error;
import static dev.isnad.testing.TelegramServer.movedTo;
import static dev.isnad.testing.TelegramServer.tooMany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.Answer;
import dev.isnad.testing.TelegramServer;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The door against a Bot API server on loopback: what people write and what they then see. */
@Timeout(90)
class TelegramDoorTest {
  private static final long ANNA = 11;
  private static final long BASEM = 12;
  private static final long GROUP = -100_500;

  private final TelegramServer telegram = TelegramServer.start();
  private final Asked asked = new Asked();
  private final TelegramDoor door =
      new TelegramDoor(
          TelegramSettings.of(new BotToken(TelegramServer.TOKEN), URI.create(telegram.url())),
          asked);

  @AfterEach
  void stop() {
    door.close();
    telegram.close();
  }

  @Test
  void questionInPrivateIsAnsweredWithSources() throws Exception {
    asked.answers(question -> TestAnswers.answered());
    door.start();
    telegram.says(ANNA, "متى افتُتح الرصيف؟");
    JsonNode message = telegram.nextSent();
    assertThat(message.path("chat_id").asLong()).isEqualTo(ANNA);
    assertThat(message.path("text").asString())
        .startsWith("افتتح الوزير الرصيف الثالث. [1] ")
        .contains("المصادر");
    assertThat(message.has("parse_mode")).isFalse();
    assertThat(message.path("link_preview_options").path("is_disabled").asBoolean()).isTrue();
    assertThat(message.has("reply_parameters")).isFalse();
    assertThat(covered(message, "text_link")).contains("[1]");
    assertThat(covered(message, "bold")).containsExactly("المصادر");
    assertThat(covered(message, "expandable_blockquote")).hasSize(2);
    assertThat(asked.questions).containsExactly("متى افتُتح الرصيف؟");
    assertThat(asked.conversations).containsExactly("telegram:11");
  }

  @Test
  void showsThatItIsTypingWhileItWorks() throws Exception {
    var seen = new CountDownLatch(1);
    asked.answers(
        question -> {
          await(seen);
          return TestAnswers.saying("تم.");
        });
    door.start();
    telegram.says(ANNA, "سؤال");
    assertThat(telegram.nextAction().path("action").asString()).isEqualTo("typing");
    assertThat(telegram.nextAction().path("chat_id").asLong()).isEqualTo(ANNA);
    seen.countDown();
    assertThat(nextText()).isEqualTo("تم.");
  }

  @Test
  void setsItsMenuOfCommandsInArabic() throws Exception {
    door.start();
    telegram.says(ANNA, "/start");
    assertThat(nextText()).startsWith("أهلًا بكم!");
    JsonNode commands = telegram.calls("setMyCommands").getFirst().path("commands");
    assertThat(commands.findValuesAsString("command")).containsExactly("ask", "new", "help");
    assertThat(commands.findValuesAsString("description"))
        .allMatch(text -> text.matches(".*\\p{IsArabic}.*"));
  }

  @Test
  void commandsInPrivate() throws Exception {
    door.start();
    telegram.says(ANNA, "/help");
    assertThat(nextText()).contains("@" + TelegramServer.BOT_NAME);
    telegram.says(ANNA, "/ask");
    assertThat(nextText()).startsWith("اكتبوا السؤال");
    telegram.says(ANNA, "/ask من التقى؟");
    assertThat(nextText()).isEqualTo("جواب: من التقى؟");
    telegram.says(ANNA, "/new@" + TelegramServer.BOT_NAME);
    assertThat(nextText()).startsWith("بدأنا محادثة جديدة");
    assertThat(asked.forgotten).containsExactly("telegram:11");
    telegram.says(ANNA, "/weather");
    assertThat(nextText()).startsWith("لا أعرف هذا الأمر");
  }

  @Test
  void picturesWithoutTextGetAShortReplyAndCaptionsAreRead() throws Exception {
    door.start();
    telegram.sends(ANNA, Map.of("sticker", sticker()));
    assertThat(nextText()).startsWith("لا أقرأ إلا الكتابة");
    telegram.sends(ANNA, Map.of("photo", photo(), "caption", "أين هذا؟"));
    assertThat(nextText()).isEqualTo("جواب: أين هذا؟");
  }

  @Test
  void editsAndOtherBotsAndServiceNotesAreLetBe() throws Exception {
    door.start();
    Map<String, Object> chat = Map.of("id", ANNA, "type", "private");
    Map<String, Object> anna = Map.of("id", ANNA, "is_bot", false, "first_name", "أ");
    Map<String, Object> bot = Map.of("id", 99, "is_bot", true, "first_name", "ب");
    telegram.update(
        "edited_message",
        Map.of("message_id", 1, "date", 1, "chat", chat, "from", anna, "text", "تعديل"));
    telegram.update(
        "message", Map.of("message_id", 2, "date", 1, "chat", chat, "from", bot, "text", "آلي"));
    telegram.update(
        "message",
        Map.of(
            "message_id",
            3,
            "date",
            1,
            "chat",
            chat,
            "from",
            anna,
            "pinned_message",
            Map.of("message_id", 1, "date", 0, "chat", chat)));
    telegram.says(ANNA, "سؤال");
    assertThat(nextText()).isEqualTo("جواب: سؤال");
    assertThat(asked.questions).containsExactly("سؤال");
  }

  @Test
  void inAGroupOnlyWhatIsAddressedToItIsAnswered() throws Exception {
    door.start();
    String name = "@" + TelegramServer.BOT_NAME;
    telegram.saysInGroup(GROUP, ANNA, "كلام بين الناس", Map.of());
    telegram.saysInGroup(GROUP, ANNA, "ما رأيك يا @somebody_else ؟", Map.of());
    telegram.saysInGroup(GROUP, ANNA, "/help", Map.of());
    telegram.saysInGroup(GROUP, ANNA, "/ask@another_bot من؟", Map.of());
    int mention =
        telegram.saysInGroup(GROUP, ANNA, name.toUpperCase(Locale.ROOT) + " من التقى؟", Map.of());
    JsonNode reply = telegram.nextSent();
    assertThat(reply.path("text").asString()).isEqualTo("جواب: من التقى؟");
    assertThat(reply.path("reply_parameters").path("message_id").asInt()).isEqualTo(mention);
    assertThat(reply.path("reply_parameters").path("allow_sending_without_reply").asBoolean())
        .isTrue();
    telegram.saysInGroup(
        GROUP, ANNA, "ومتى؟", Map.of("reply_to_message", TelegramServer.messageOfTheBot(GROUP)));
    assertThat(nextText()).isEqualTo("جواب: ومتى؟");
    telegram.saysInGroup(GROUP, ANNA, "/ask أين؟", Map.of());
    assertThat(nextText()).isEqualTo("جواب: أين؟");
    telegram.saysInGroup(GROUP, ANNA, "/ask" + name + " لماذا؟", Map.of());
    assertThat(nextText()).isEqualTo("جواب: لماذا؟");
    telegram.saysInGroup(GROUP, ANNA, name, Map.of());
    assertThat(nextText()).startsWith("اكتبوا السؤال");
    assertThat(asked.questions).containsExactly("من التقى؟", "ومتى؟", "أين؟", "لماذا؟");
  }

  @Test
  void eachTopicOfAForumIsItsOwnConversation() throws Exception {
    door.start();
    telegram.saysInGroup(
        GROUP, ANNA, "/ask من؟", Map.of("is_topic_message", true, "message_thread_id", 77));
    assertThat(telegram.nextSent().path("message_thread_id").asInt()).isEqualTo(77);
    assertThat(asked.conversations).containsExactly("telegram:" + GROUP + ":77");
  }

  @Test
  void longAnswerIsSplitBetweenSentences() throws Exception {
    List<String> sentences =
        IntStream.range(0, 300)
            .mapToObj(i -> "هذه هي الجملة رقم " + i + " من الجواب الطويل 🙂.")
            .toList();
    asked.answers(question -> TestAnswers.saying(sentences.toArray(String[]::new)));
    door.start();
    telegram.says(ANNA, "سؤال");
    List<String> parts = new ArrayList<>();
    while (String.join(" ", parts).length() < String.join(" ", sentences).length()) {
      parts.add(nextText());
    }
    assertThat(parts)
        .hasSizeGreaterThan(2)
        .allMatch(part -> part.length() <= 4096 && part.endsWith("🙂."));
    assertThat(String.join(" ", parts)).isEqualTo(String.join(" ", sentences));
  }

  @Test
  void messagesOfAChatAreAnsweredInOrderAndChatsSideBySide() throws Exception {
    var basemAsked = new CountDownLatch(1);
    asked.answers(
        question -> {
          if (question.equals("أول")) {
            await(basemAsked); // a chat that waits holds up no other
          }
          if (question.equals("باسم")) {
            basemAsked.countDown();
          }
          return TestAnswers.saying(question);
        });
    door.start();
    telegram.says(ANNA, "أول");
    telegram.says(ANNA, "ثان");
    telegram.says(ANNA, "ثالث");
    telegram.says(BASEM, "باسم");
    List<String> anna = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      JsonNode message = telegram.nextSent();
      if (message.path("chat_id").asLong() == ANNA) {
        anna.add(message.path("text").asString());
      }
    }
    assertThat(anna).containsExactly("أول", "ثان", "ثالث");
  }

  @Test
  void floodOfOneChatIsTurnedAwayOnce() throws Exception {
    var go = new CountDownLatch(1);
    asked.answers(
        question -> {
          await(go);
          return TestAnswers.saying(question);
        });
    door.start();
    for (int i = 0; i < 30; i++) {
      telegram.says(ANNA, "سؤال " + i);
    }
    assertThat(nextText()).startsWith("وصلتني أسئلة كثيرة");
    go.countDown();
    for (int i = 0; i < 11; i++) { // one under way and ten that wait
      assertThat(nextText()).isEqualTo("سؤال " + i);
    }
    telegram.says(BASEM, "آخر");
    assertThat(nextText()).isEqualTo("آخر");
  }

  @Test
  void exceptionInAnsweringIsToldAndNeverEndsThePolling() throws Exception {
    asked.answers(
        question -> {
          if (question.equals("خطأ")) {
            throw new IllegalStateException("a fault for the test");
          }
          return TestAnswers.saying(question);
        });
    door.start();
    for (int i = 0; i < 3; i++) {
      telegram.says(ANNA, "خطأ");
      assertThat(nextText()).startsWith("حدث خلل");
    }
    telegram.says(ANNA, "سليم");
    assertThat(nextText()).isEqualTo("سليم");
    assertThat(door.isPolling()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ok\":true,\"result\":null}", // the library's poller dies of this one
        "{\"ok\":true,\"result\":[{}]}", // and of this one
        "{\"ok\":true,\"result\":[{\"update_id\":1,\"message\":{}}]}",
        "{\"ok\":false,\"error_code\":500,\"description\":\"no\"}",
        "<html>Bad Gateway</html>",
        ""
      })
  void pollingSurvivesWhateverComes(String answer) throws Exception {
    telegram.failNext("getUpdates", body(answer));
    door.start();
    telegram.says(ANNA, "سؤال");
    assertThat(nextText()).isEqualTo("جواب: سؤال");
  }

  @Test
  void pollingSurvivesErrorsOfTelegramAndTheNetwork() throws Exception {
    telegram
        .failNext("deleteWebhook", error(500, "no"))
        .failNext("getUpdates", error(500, "no"))
        .failNext("getUpdates", drop())
        .failNext("getUpdates", tooMany(1))
        .failNext("getUpdates", error(409, "Conflict"));
    door.start();
    telegram.says(ANNA, "سؤال");
    assertThat(nextText()).isEqualTo("جواب: سؤال");
    assertThat(telegram.calls("getUpdates")).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void startsOnceTelegramCanBeReached() throws Exception {
    telegram
        .failNext("getMe", drop())
        .failNext("getMe", error(502, "Bad Gateway"))
        .failNext("setMyCommands", error(400, "no"));
    door.start();
    telegram.says(ANNA, "سؤال");
    assertThat(nextText()).isEqualTo("جواب: سؤال");
  }

  @Test
  void updateThatComesTwiceIsAnsweredOnce() throws Exception {
    door.start();
    telegram.says(ANNA, "سؤال");
    assertThat(nextText()).isEqualTo("جواب: سؤال");
    // The poller dies, a new one begins from the first update that is not confirmed.
    telegram.failNext("getUpdates", body("{\"ok\":true,\"result\":null}"));
    telegram.repeatLastUpdate();
    telegram.says(ANNA, "بعده");
    assertThat(nextText()).isEqualTo("جواب: بعده");
    assertThat(asked.questions).containsExactly("سؤال", "بعده");
  }

  @Test
  void finalAnswerIsNotLost() throws Exception {
    telegram
        .failNext("sendMessage", tooMany(1))
        .failNext("sendMessage", drop())
        .failNext("sendMessage", error(500, "no"))
        .failNext("sendMessage", body("<html>"));
    long start = System.nanoTime();
    door.start();
    telegram.says(ANNA, "سؤال");
    assertThat(nextText()).isEqualTo("جواب: سؤال");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(telegram.calls("sendMessage")).hasSize(5);
  }

  @Test
  void answerFollowsAGroupThatHasMoved() throws Exception {
    telegram.failNext("sendMessage", movedTo(-100_777));
    door.start();
    telegram.saysInGroup(GROUP, ANNA, "/ask من؟", Map.of());
    assertThat(telegram.nextSent().path("chat_id").asLong()).isEqualTo(-100_777);
  }

  @Test
  void entitiesThatTelegramRefusesAreLeftOut() throws Exception {
    asked.answers(question -> TestAnswers.answered());
    telegram.failNext("sendMessage", error(400, "Bad Request: can't parse entities"));
    door.start();
    telegram.says(ANNA, "سؤال");
    JsonNode message = telegram.nextSent();
    assertThat(message.path("entities")).isEmpty();
    assertThat(message.path("text").asString()).startsWith("افتتح الوزير");
  }

  @Test
  void personWhoBlockedTheBotHoldsUpNobody() throws Exception {
    telegram.failNext("sendMessage", error(403, "Forbidden: bot was blocked by the user"));
    door.start();
    telegram.says(ANNA, "سؤال");
    telegram.says(ANNA, "بعده");
    assertThat(nextText()).isEqualTo("جواب: بعده");
  }

  @Test
  void closingLetsTheAnswerUnderWayBeSent() throws Exception {
    var working = new CountDownLatch(1);
    var closing = new CountDownLatch(1);
    asked.answers(
        question -> {
          working.countDown();
          await(closing);
          return TestAnswers.saying("وصل");
        });
    door.start();
    telegram.says(ANNA, "سؤال");
    working.await();
    Thread closer = Thread.ofVirtual().start(door::close);
    while (closer.getState() != Thread.State.TIMED_WAITING) { // until it waits for the answer
      Thread.onSpinWait();
    }
    closing.countDown();
    closer.join();
    assertThat(nextText()).isEqualTo("وصل");
    assertThat(door.isPolling()).isTrue(); // it was well to its end
  }

  private String nextText() throws InterruptedException {
    return telegram.nextSent().path("text").asString();
  }

  private static List<String> covered(JsonNode message, String type) {
    List<String> covered = new ArrayList<>();
    String text = message.path("text").asString();
    for (JsonNode entity : message.path("entities")) {
      if (entity.path("type").asString().equals(type)) {
        int start = entity.path("offset").asInt();
        covered.add(text.substring(start, start + entity.path("length").asInt()));
      }
    }
    return covered;
  }

  private static Map<String, Object> sticker() {
    return Map.of(
        "file_id",
        "f",
        "file_unique_id",
        "u",
        "type",
        "regular",
        "width",
        1,
        "height",
        1,
        "is_animated",
        false,
        "is_video",
        false);
  }

  private static List<Map<String, Object>> photo() {
    return List.of(Map.of("file_id", "f", "file_unique_id", "u", "width", 1, "height", 1));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Keeps what was asked, and repeats it unless told otherwise. */
  private static final class Asked implements Questions {
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<String> conversations = new CopyOnWriteArrayList<>();
    private final List<String> forgotten = new CopyOnWriteArrayList<>();
    private volatile Function<String, Answer> answers =
        question -> TestAnswers.saying("جواب: " + question);

    void answers(Function<String, Answer> function) {
      answers = function;
    }

    @Override
    public Reply ask(String conversationId, String text, ZoneId zone) {
      questions.add(text);
      conversations.add(conversationId);
      return new Reply(answers.apply(text), Optional.empty());
    }

    @Override
    public void forget(String conversationId) {
      forgotten.add(conversationId);
    }
  }
}
