package dev.isnad.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isnad.answer.AnswerRecord;
import dev.isnad.answer.AnswerStatus;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In an H2 file, as shipped. */
class H2AnswerRecordsTest extends AnswerRecordsContract {
  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = new Database(DatabaseSettings.STANDARD, folder);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  AnswerRecords records() {
    return new AnswerRecords(database);
  }

  @Test
  void aClosedFileIsOpenedAgainWithAllItHeld() {
    AnswerRecord record = record(NOON, AnswerStatus.ANSWERED);
    records().keep(record, "web:one");
    close();
    open();

    assertThat(records().find(record.answer().id())).isPresent();
    assertThat(folder.resolve("answers.mv.db")).isRegularFile();
  }

  @Test
  void aRecordFromBeforeCopiesWereKeptIsStillRead() {
    AnswerRecord read = olderForm(document -> document.replaceFirst(",\"alsoIn\":\\[\\{.*?}]", ""));

    assertThat(read.answer().sources())
        .singleElement()
        .satisfies(source -> assertThat(source.alsoIn()).isEmpty())
        .satisfies(source -> assertThat(source.quote()).contains("1240"));
  }

  @Test
  void aRecordFromBeforeTheRewritingPromptWasNotedIsStillRead() {
    AnswerRecord read =
        olderForm(document -> document.replace(",\"rewritePromptVersion\":\"543210fedcba\"", ""));

    assertThat(read.rewritePromptVersion()).isEmpty();
    assertThat(read.promptVersion()).isEqualTo(record(NOON, AnswerStatus.ANSWERED).promptVersion());
  }

  /** What is read of a record whose document lacks a part that was not kept once. */
  private AnswerRecord olderForm(UnaryOperator<String> older) {
    AnswerRecord record = record(NOON, AnswerStatus.ANSWERED);
    records().keep(record, "web:one");
    String id = record.answer().id();
    rewrite(id, older);
    return records().find(id).orElseThrow().record();
  }

  private void rewrite(String id, UnaryOperator<String> older) {
    database.work(
        handle -> {
          String document =
              handle
                  .createQuery("select document from answer_records where id = :id")
                  .bind("id", id)
                  .mapTo(String.class)
                  .one();
          String rewritten = older.apply(document);
          assertThat(rewritten).hasSizeLessThan(document.length());
          return handle
              .createUpdate("update answer_records set document = :document where id = :id")
              .bind("document", rewritten)
              .bind("id", id)
              .execute();
        });
  }

  @Test
  void aThreadThatWasInterruptedBeforeDoesNotCloseTheFileForOthers() throws InterruptedException {
    AnswerRecord record = record(NOON, AnswerStatus.ANSWERED);
    records().keep(record, "web:one");
    try (RecordKeeper keeper = TestKeepers.patient(records())) {
      Thread interrupted =
          Thread.ofVirtual()
              .start(
                  () -> {
                    Thread.currentThread().interrupt();
                    keeper.keep(record(NOON, AnswerStatus.ANSWERED), "web:two", () -> false);
                  });
      interrupted.join();
    }

    assertThat(records().find(record.answer().id())).isPresent();
    assertThat(records().turns("web:two", 6, NOON)).hasSize(1);
  }
}
