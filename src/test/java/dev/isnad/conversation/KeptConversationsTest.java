package dev.isnad.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.AnswerRecord;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.ShippedCorpus;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversations whose answers are kept, in a real database file that programs open one by one. */
class KeptConversationsTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");
  private static final String FIRST = "من هو رئيس موريتانيا؟";
  private static final String FOLLOW_UP = "ومتى زار واشنطن؟";
  private static ShippedCorpus corpus;

  @TempDir private Path folder;
  private Program program;

  /** A start of the program; another one opens the same file. */
  private record Program(
      Database database, MeterRegistry meters, RecordKeeper keeper, Conversations conversations)
      implements AutoCloseable {
    static Program start(Path folder) {
      return start(DatabaseSettings.STANDARD, folder, Duration.ofMinutes(1));
    }

    static Program start(DatabaseSettings settings, Path folder, Duration patience) {
      Database database = new Database(settings, folder);
      MeterRegistry meters = new SimpleMeterRegistry();
      RecordKeeper keeper = new RecordKeeper(new AnswerRecords(database), patience, meters);
      Clock clock = Clock.fixed(ShippedCorpus.NOON.toInstant(), ZoneOffset.UTC);
      return new Program(
          database,
          meters,
          keeper,
          new Conversations(corpus.answerer(), ConversationSettings.STANDARD, clock, keeper));
    }

    AnswerRecords records() {
      return new AnswerRecords(database);
    }

    double lateOrLost() {
      return meters.find("isnad.records").tag("what", "keep").counters().stream()
          .filter(counter -> !"done".equals(counter.getId().getTag("outcome")))
          .mapToDouble(Counter::count)
          .sum();
    }

    Answer ask(String text) {
      return conversations.ask("web:reader", text, ZONE, event -> {});
    }

    @Override
    public void close() {
      keeper.close();
      database.close();
    }
  }

  @BeforeAll
  static void index(@TempDir Path folder) {
    corpus = ShippedCorpus.in(folder);
  }

  @AfterAll
  static void closeIndex() {
    corpus.close();
  }

  @BeforeEach
  void start() {
    program = Program.start(folder);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private void restart() {
    close();
    start();
  }

  /** The question as it was understood in its conversation. */
  private String understood(Answer answer) {
    return program.records().find(answer.id()).orElseThrow().record().understood().orElseThrow();
  }

  @Test
  void aFollowUpAfterARestartIsUnderstood() {
    program.ask(FIRST);
    restart();

    assertThat(understood(program.ask(FOLLOW_UP))).contains("موريتانيا");
  }

  @Test
  void aForgottenConversationStaysForgottenAfterARestart() {
    Answer answer = program.ask(FIRST);
    program.conversations().forget("web:reader");

    assertThat(understood(program.ask(FOLLOW_UP))).doesNotContain("موريتانيا");
    restart();
    assertThat(program.records().find(answer.id()).orElseThrow().conversation()).isEmpty();
  }

  @Test
  void whatIsForgottenWhileItIsAnsweredIsNotRemembered() {
    Conversations conversations = program.conversations();
    Answer answer =
        conversations.ask(
            "web:reader",
            FIRST,
            ZONE,
            event -> {
              if (event instanceof AnswerEvent.SourcesFound) {
                conversations.forget("web:reader");
              }
            });

    assertThat(program.records().find(answer.id()).orElseThrow().conversation()).isEmpty();
    restart();
    assertThat(understood(program.ask(FOLLOW_UP))).doesNotContain("موريتانيا");
  }

  @Test
  void anAnswerIsKeptWithAllThatItRestsOn() {
    Answer answer = program.ask(FIRST);

    AnswerRecord record = program.records().find(answer.id()).orElseThrow().record();

    assertThat(record.answer()).isEqualTo(answer);
    assertThat(record.understood()).contains(FIRST);
    assertThat(record.searchedFor()).contains(FIRST);
    assertThat(record.askedAt()).isEqualTo(ShippedCorpus.NOON.toInstant());
    assertThat(record.timeZone()).isEqualTo(ZONE);
    assertThat(record.promptVersion()).isEmpty();
    assertThat(record.timings().total()).isEqualTo(answer.tookMs());
    assertThat(record.passages().getFirst().n()).isEqualTo(1);
    assertThat(record.passages().getFirst().score()).isPresent();
    assertThat(record.passages())
        .anySatisfy(
            passage -> {
              assertThat(passage.articleId()).isEqualTo(answer.sources().getFirst().articleId());
              assertThat(passage.text()).contains(answer.sources().getFirst().quote());
              assertThat(passage.revision()).matches("[0-9a-f]{16}");
            });
  }

  @Test
  void itIsToldToBeKeptBeforeItIsToldToBeWhole() {
    List<AnswerEvent> events = new ArrayList<>();
    Answer answer = program.conversations().ask("web:reader", FIRST, ZONE, events::add);

    assertThat(events)
        .endsWith(new AnswerEvent.Kept(answer.id()), new AnswerEvent.Finished(answer));
  }

  @Test
  void aRefusalIsKeptAndSmallTalkIsNot() {
    Answer refusal = program.ask("كم سعر برميل النفط في بورصة طوكيو؟");
    Answer talk = program.ask("شكرًا");

    assertThat(refusal.status()).isEqualTo(AnswerStatus.NOT_IN_REPORTS);
    assertThat(program.records().find(refusal.id())).isPresent();
    assertThat(talk.status()).isEqualTo(AnswerStatus.SMALL_TALK);
    assertThat(program.records().find(talk.id())).isEmpty();
  }

  @Test
  void aDatabaseThatIsNotThereCostsNoAnswer() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      DatabaseSettings unreachable =
          new DatabaseSettings(
              Optional.of("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/isnad"),
              Optional.empty(),
              Optional.empty());
      // It accepts connections and then says nothing, which is slower than refusing them.
      try (Program cut = Program.start(unreachable, folder, Duration.ofMillis(50))) {
        List<AnswerEvent> events = new ArrayList<>();
        Answer answer = cut.conversations().ask("web:reader", FIRST, ZONE, events::add);

        assertThat(answer.status()).isEqualTo(AnswerStatus.ANSWERED);
        assertThat(events).last().isEqualTo(new AnswerEvent.Finished(answer));
        assertThat(events).noneMatch(event -> event instanceof AnswerEvent.Kept);
        assertThat(cut.ask(FOLLOW_UP).text()).contains("صيف عام 2025");
        assertThat(cut.lateOrLost()).isPositive();
      }
    }
  }
}
