package dev.isnad.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.ShippedCorpus;
import dev.isnad.arabic.ArabicFolding;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ConversationsTest {
  private static final ZoneId ZONE = ZoneOffset.ofHours(3);
  private static final String FIRST = "من هو رئيس موريتانيا؟";
  private static final String FOLLOW_UP = "ومتى زار واشنطن؟";
  private static ShippedCorpus corpus;

  private final AtomicReference<Instant> now =
      new AtomicReference<>(ShippedCorpus.NOON.toInstant());
  private final Clock clock = clock(now::get);

  @BeforeAll
  static void index(@TempDir Path folder) {
    corpus = ShippedCorpus.in(folder);
  }

  @AfterAll
  static void close() {
    corpus.close();
  }

  static Stream<JsonNode> scripted() {
    return ShippedCorpus.lines("conversations.jsonl");
  }

  @ParameterizedTest
  @MethodSource("scripted")
  void followUpsAreUnderstoodAndNewSubjectsAreNew(JsonNode script) {
    Conversations conversations = conversations(ConversationSettings.STANDARD);
    for (JsonNode turn : script.get("turns")) {
      Answer answer = ask(conversations, "reader", turn.get("question").asString());

      assertThat(answer.status()).as(answer.text()).isEqualTo(expected(turn));
      for (JsonNode group : turn.path("mustContain")) {
        assertThat(group.valueStream().map(one -> ArabicFolding.fold(one.asString())))
            .as(answer.text())
            .anyMatch(ArabicFolding.fold(answer.text())::contains);
      }
    }
  }

  private static AnswerStatus expected(JsonNode turn) {
    return switch (turn.get("expect").asString()) {
      case "decline" -> AnswerStatus.NOT_IN_REPORTS;
      case "small_talk" -> AnswerStatus.SMALL_TALK;
      default -> AnswerStatus.ANSWERED;
    };
  }

  @Test
  void conversationsDoNotMix() {
    Conversations conversations = conversations(ConversationSettings.STANDARD);
    ask(conversations, "one", FIRST);

    assertThat(ask(conversations, "two", "ومتى كان ذلك؟").text()).doesNotContain("الغزواني");
    assertThat(ask(conversations, "one", FOLLOW_UP).text()).contains("صيف عام 2025");
  }

  @Test
  void forgottenAndIdleConversationsBeginAnew() {
    Conversations conversations = conversations(ConversationSettings.STANDARD);
    ask(conversations, "forgotten", FIRST);
    ask(conversations, "idle", FIRST);
    conversations.forget("forgotten");
    now.updateAndGet(time -> time.plus(Duration.ofHours(2)));

    assertThat(ask(conversations, "forgotten", "ومتى كان ذلك؟").text()).doesNotContain("الغزواني");
    assertThat(ask(conversations, "idle", "ومتى كان ذلك؟").text()).doesNotContain("الغزواني");
  }

  @Test
  void questionsOfOneConversationAreAnsweredOneAfterTheOther() throws Exception {
    Conversations conversations =
        conversations(new ConversationSettings(10, Duration.ofHours(1), 6, 100, Duration.ZERO));
    AtomicInteger working = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(
            executor.submit(
                () ->
                    conversations.ask(
                        "reader",
                        FIRST,
                        ZONE,
                        event -> {
                          if (event instanceof AnswerEvent.SourcesFound) {
                            most.accumulateAndGet(working.incrementAndGet(), Math::max);
                            Thread.yield();
                          } else if (event instanceof AnswerEvent.Finished) {
                            working.decrementAndGet();
                          }
                        })));
      }
      for (Future<Answer> answer : answers) {
        assertThat(answer.get().status()).isEqualTo(AnswerStatus.ANSWERED);
      }
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void tooManyWaitingQuestionsAreDeclinedAndAnInterruptedOneLeaves() throws Exception {
    Conversations conversations =
        conversations(new ConversationSettings(10, Duration.ofHours(1), 6, 1, Duration.ZERO));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicReference<RuntimeException> thrown = new AtomicReference<>();
    Thread first = Thread.ofVirtual().start(() -> askSlowly(conversations, begun, goOn));
    begun.await();
    Thread waiting =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    ask(conversations, "reader", FIRST);
                  } catch (ConversationInterruptedException e) {
                    thrown.set(e);
                  }
                });
    while (waiting.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    List<AnswerEvent> events = new ArrayList<>();

    Answer declined = conversations.ask("reader", FIRST, ZONE, events::add);
    waiting.interrupt();
    waiting.join();
    goOn.countDown();
    first.join();

    assertThat(declined.failed()).isTrue();
    assertThat(events).singleElement().isInstanceOf(AnswerEvent.Failed.class);
    assertThat(thrown.get()).isNotNull();
    assertThat(ask(conversations, "reader", FIRST).status()).isEqualTo(AnswerStatus.ANSWERED);
  }

  @Test
  void aReaderWhoLeavesDoesNotBlockTheConversation() {
    Conversations conversations = conversations(ConversationSettings.STANDARD);
    assertThatThrownBy(
            () ->
                conversations.ask(
                    "reader",
                    FIRST,
                    ZONE,
                    event -> {
                      throw new IllegalStateException("gone");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("gone");

    assertThat(ask(conversations, "reader", FIRST).status()).isEqualTo(AnswerStatus.ANSWERED);
  }

  private static void askSlowly(
      Conversations conversations, CountDownLatch begun, CountDownLatch goOn) {
    conversations.ask(
        "reader",
        FIRST,
        ZONE,
        event -> {
          begun.countDown();
          try {
            goOn.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private Conversations conversations(ConversationSettings settings) {
    return new Conversations(corpus.answerer(), settings, clock);
  }

  private static Answer ask(Conversations conversations, String id, String text) {
    return conversations.ask(id, text, ZONE, event -> {});
  }

  private static Clock clock(InstantSource source) {
    return source.withZone(ZoneOffset.UTC);
  }
}
