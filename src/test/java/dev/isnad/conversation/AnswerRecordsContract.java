package dev.isnad.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerRecord;
import dev.isnad.answer.AnswerRecord.Timings;
import dev.isnad.answer.AnswerSentence;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.Decision;
import dev.isnad.answer.KeptPassage;
import dev.isnad.answer.Source;
import dev.isnad.answer.Turn;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds in every database that answers are kept in. */
abstract class AnswerRecordsContract {
  static final Instant NOON = Instant.parse("2026-03-01T09:00:00Z");
  private static final String READER = "web:reader";

  /** Of a database that may hold records of other tests, under other ids. */
  abstract AnswerRecords records();

  /** A conversation that no other test knows. */
  private final String conversation = "web:" + UUID.randomUUID();

  @Test
  void anAnswerIsReadAsItWasKept() {
    AnswerRecord record = record(NOON, AnswerStatus.ANSWERED);
    records().keep(record, conversation);

    KeptAnswer kept = records().find(record.answer().id()).orElseThrow();

    assertThat(kept.record()).isEqualTo(record);
  }

  @Test
  void anAnswerOfWhichLittleIsKnownIsReadAsItWasKept() {
    AnswerRecord record = failed(NOON);
    records().keep(record, conversation);

    assertThat(records().find(record.answer().id()).orElseThrow().record()).isEqualTo(record);
  }

  @Test
  void aVeryLongRecordIsKeptWhole() {
    String text = "كلمة ".repeat(400_000);
    AnswerRecord record = withPassage(record(NOON, AnswerStatus.ANSWERED), text);
    records().keep(record, conversation);

    assertThat(records().find(record.answer().id()).orElseThrow().record().passages())
        .singleElement()
        .extracting(KeptPassage::text)
        .isEqualTo(text);
  }

  @Test
  void anUnknownIdFindsNothing() {
    assertThat(records().find("never-was")).isEmpty();
    assertThat(records().find("' or '1'='1")).isEmpty();
  }

  @Test
  void anIdIsKeptOnlyOnce() {
    AnswerRecord record = record(NOON, AnswerStatus.ANSWERED);
    records().keep(record, conversation);

    assertThatThrownBy(() -> records().keep(record, conversation))
        .isInstanceOf(RecordsException.class);
  }

  @Test
  void theConversationIsKeptOnlyAsAHash() {
    AnswerRecord record = record(NOON, AnswerStatus.ANSWERED);
    records().keep(record, READER);

    KeptAnswer kept = records().find(record.answer().id()).orElseThrow();

    assertThat(kept.conversation().orElseThrow()).hasSize(64).doesNotContain("reader");
    records().forget(READER);
  }

  @Test
  void theLastTurnsComeOldestFirst() {
    for (int minute = 0; minute < 5; minute++) {
      records()
          .keep(record(NOON.plus(Duration.ofMinutes(minute)), AnswerStatus.ANSWERED), conversation);
    }
    records().keep(record(NOON.plus(Duration.ofMinutes(9)), AnswerStatus.ANSWERED), "web:other");

    List<Turn> turns = records().turns(conversation, 3, NOON);

    assertThat(turns).extracting(Turn::question).containsExactly(asked(2), asked(3), asked(4));
    assertThat(turns.getFirst().standalone()).isEqualTo("سؤال مفهوم وحده");
    assertThat(records().turns(conversation, 0, NOON)).isEmpty();
  }

  @Test
  void failuresAreNoTurns() {
    records().keep(failed(NOON), conversation);

    assertThat(records().turns(conversation, 6, NOON)).isEmpty();
  }

  @Test
  void anIdleConversationHasNoTurnsAndAnOldTurnOfALivelyOneCounts() {
    records().keep(record(NOON, AnswerStatus.ANSWERED), conversation);
    records().keep(record(NOON.plusSeconds(60), AnswerStatus.NOT_IN_REPORTS), conversation);

    assertThat(records().turns(conversation, 6, NOON.plusSeconds(60))).hasSize(2);
    assertThat(records().turns(conversation, 6, NOON.plusSeconds(61))).isEmpty();
  }

  @Test
  void aForgottenConversationIsGoneAndItsAnswersStay() {
    AnswerRecord record = record(NOON, AnswerStatus.ANSWERED);
    records().keep(record, conversation);

    records().forget(conversation);

    assertThat(records().turns(conversation, 6, NOON)).isEmpty();
    KeptAnswer kept = records().find(record.answer().id()).orElseThrow();
    assertThat(kept.conversation()).isEmpty();
    assertThat(kept.record()).isEqualTo(record);
  }

  @Test
  void anAnswerCanLeaveItsConversation() {
    AnswerRecord first = record(NOON, AnswerStatus.ANSWERED);
    records().keep(first, conversation);
    records().keep(record(NOON.plusSeconds(1), AnswerStatus.ANSWERED), conversation);

    records().forgetConversationOf(first.answer().id());

    assertThat(records().turns(conversation, 6, NOON)).hasSize(1);
  }

  @Test
  void whatIsOldIsDeletedAndIdleConversationsAreForgotten() {
    ConversationSettings settings =
        new ConversationSettings(10, Duration.ofHours(1), 6, 3, Duration.ofDays(1));
    Instant now = NOON.plus(Duration.ofDays(1));
    AnswerRecord old = record(NOON.minusMillis(1), AnswerStatus.ANSWERED);
    AnswerRecord idle = record(NOON, AnswerStatus.ANSWERED);
    AnswerRecord lively = record(now, AnswerStatus.ANSWERED);
    records().keep(old, conversation);
    records().keep(idle, "web:idle");
    records().keep(lively, conversation);

    Retention.clean(records(), settings, now);

    assertThat(records().find(old.answer().id())).isEmpty();
    assertThat(records().find(idle.answer().id()).orElseThrow().conversation()).isEmpty();
    assertThat(records().find(lively.answer().id()).orElseThrow().conversation()).isPresent();
  }

  @Test
  void zeroKeepsNothing() {
    AnswerRecord record = record(NOON, AnswerStatus.ANSWERED);
    records().keep(record, conversation);

    Retention.clean(
        records(),
        new ConversationSettings(10, Duration.ofHours(1), 6, 3, Duration.ZERO),
        NOON.plusMillis(1));

    assertThat(records().find(record.answer().id())).isEmpty();
  }

  private static String asked(int minute) {
    return "سؤال " + NOON.plus(Duration.ofMinutes(minute));
  }

  static AnswerRecord record(Instant askedAt, AnswerStatus status) {
    String passage = "بدأ القول. طول الجسر 1240 مترًا. انتهى.";
    Source source =
        new Source(
            1,
            "dirwan-bridge",
            "جسر دروان يُفتتح في الربيع",
            "صحيفة المنارة",
            List.of("إذاعة الساحل"),
            Optional.of("سلمى الحارثي"),
            Optional.of(LocalDate.of(2024, 3, 2)),
            Optional.of(URI.create("https://manara.example/2024/bridge")),
            "طول الجسر 1240 مترًا.",
            11,
            32,
            List.of(
                new Source.Copy(
                    "bridge-copy",
                    "جسر دروان يُفتتح في الربيع",
                    "موقع النهر",
                    Optional.of(LocalDate.of(2024, 3, 3)))));
    Answer answer =
        new Answer(
            UUID.randomUUID().toString(),
            "سؤال " + askedAt,
            status,
            "طول الجسر 1240 مترًا. [1]",
            List.of(new AnswerSentence("طول الجسر 1240 مترًا.", List.of(1))),
            List.of(source),
            "near",
            7);
    return new AnswerRecord(
        answer,
        Optional.of("سؤال مفهوم وحده"),
        Optional.of("سؤال مبحوث عنه"),
        askedAt,
        ZoneId.of("Africa/Cairo"),
        List.of(
            new KeptPassage(
                1,
                "dirwan-bridge",
                "0123456789abcdef",
                "جسر",
                0,
                passage.length(),
                passage,
                Optional.of(3.5))),
        Optional.of("abcdef012345"),
        Optional.of("543210fedcba"),
        List.of(new Decision("طول الجسر 9 أمتار.", List.of(1), false, "number", "العدد 9 لا يرد.")),
        new Timings(2, 4, 7));
  }

  private static AnswerRecord failed(Instant askedAt) {
    Answer answer =
        new Answer(
            UUID.randomUUID().toString(),
            "سؤال " + askedAt,
            AnswerStatus.FAILED,
            "تعذّرت الإجابة.",
            List.of(),
            List.of(),
            "isnad",
            7);
    return new AnswerRecord(
        answer,
        Optional.of("سؤال مفهوم وحده"),
        Optional.empty(),
        askedAt,
        ZoneId.of("+03:00"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Timings(0, 0, 7));
  }

  private static AnswerRecord withPassage(AnswerRecord record, String text) {
    return new AnswerRecord(
        record.answer(),
        record.understood(),
        record.searchedFor(),
        record.askedAt(),
        record.timeZone(),
        List.of(new KeptPassage(1, "a", "r", "t", 0, text.length(), text, Optional.empty())),
        record.promptVersion(),
        record.rewritePromptVersion(),
        record.decisions(),
        record.timings());
  }
}
