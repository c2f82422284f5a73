package dev.isnad.conversation;

import dev.isnad.answer.AnswerJson;
import dev.isnad.answer.AnswerRecord;
import dev.isnad.answer.AnswerStatus;
import dev.isnad.answer.Turn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.JacksonException;

/**
 * The answers that are kept, in a database, each whole as one JSON document. Of a conversation only
 * a hash of its id is kept, since whoever knows the id could go on with the conversation; and it is
 * kept no longer than somebody can. An id that can be guessed, such as that of a Telegram chat, is
 * hidden from nobody who tries all of them: what protects it then is that the hash goes. Safe for
 * use by several threads; every method throws {@link RecordsException} where the database fails.
 */
public final class AnswerRecords {

  private final Database database;

  public AnswerRecords(Database database) {
    this.database = database;
  }

  /** Keeps an answer; when this returns it is safe. */
  public void keep(AnswerRecord record, String conversation) {
    database.work(
        handle ->
            handle
                .createUpdate(
                    "insert into answer_records"
                        + " (id, conversation, asked_at, status, document)"
                        + " values (:id, :conversation, :asked, :status, :document)")
                .bind("id", record.answer().id())
                .bind("conversation", hash(conversation))
                .bind("asked", record.askedAt().atOffset(ZoneOffset.UTC))
                .bind("status", record.answer().status().json())
                .bind("document", AnswerJson.mapper().writeValueAsString(record))
                .execute());
  }

  /** The answer with this id. */
  public Optional<KeptAnswer> find(String id) {
    return database.work(
        handle ->
            handle
                .createQuery("select conversation, document from answer_records where id = :id")
                .bind("id", id)
                .map(
                    (row, context) ->
                        new KeptAnswer(
                            read(row.getString("document")),
                            Optional.ofNullable(row.getString("conversation"))))
                .findOne());
  }

  /**
   * The last turns of a conversation, oldest first; none where its last question is older.
   *
   * @param most how many, at least 0
   * @param since the oldest that the last question may be
   */
  public List<Turn> turns(String conversation, int most, Instant since) {
    return database.work(
        handle -> {
          List<Turn> newestFirst =
              goesOn(handle, conversation, since) ? newest(handle, conversation, most) : List.of();
          return newestFirst.reversed();
        });
  }

  private static boolean goesOn(Handle handle, String conversation, Instant since) {
    return handle
        .createQuery(
            "select count(*) from answer_records"
                + " where conversation = :conversation and asked_at >= :since")
        .bind("conversation", hash(conversation))
        .bind("since", since.atOffset(ZoneOffset.UTC))
        .mapTo(Integer.class)
        .map(count -> count > 0)
        .one();
  }

  private static List<Turn> newest(Handle handle, String conversation, int most) {
    return handle
        .createQuery(
            "select document from answer_records where conversation = :conversation"
                + " and status not in (:failed, :talk)"
                + " order by asked_at desc fetch first :most rows only")
        .bind("conversation", hash(conversation))
        .bind("failed", AnswerStatus.FAILED.json())
        .bind("talk", AnswerStatus.SMALL_TALK.json())
        .bind("most", most)
        .map((row, context) -> read(row.getString("document")).turn())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Forgets which answers belong to the conversation; the answers stay. */
  public void forget(String conversation) {
    database.work(
        handle ->
            handle
                .createUpdate(
                    "update answer_records set conversation = null where conversation = :it")
                .bind("it", hash(conversation))
                .execute());
  }

  /** Forgets to which conversation one answer belongs. */
  void forgetConversationOf(String id) {
    database.work(
        handle ->
            handle
                .createUpdate("update answer_records set conversation = null where id = :id")
                .bind("id", id)
                .execute());
  }

  /**
   * Forgets which answers belong together, for all conversations whose last question is older.
   *
   * @return how many answers belong to no conversation now that did before
   */
  public int forgetIdle(Instant since) {
    return database.work(
        handle ->
            handle
                .createUpdate(
                    "update answer_records set conversation = null where conversation is not null"
                        + " and conversation not in (select conversation from answer_records"
                        + " where conversation is not null and asked_at >= :since)")
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .execute());
  }

  /**
   * Deletes answers to questions that were asked earlier.
   *
   * @return how many
   */
  public int delete(Instant before) {
    return database.work(
        handle ->
            handle
                .createUpdate("delete from answer_records where asked_at < :before")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .execute());
  }

  /** Looks whether the database can be used. */
  public void check() {
    database.work(handle -> handle.createQuery("select 1").mapTo(Integer.class).one());
  }

  private static AnswerRecord read(String document) {
    try {
      return AnswerJson.mapper().readValue(document, AnswerRecord.class);
    } catch (JacksonException e) {
      throw new RecordsException("A record cannot be read by this version of the program", e);
    }
  }

  private static String hash(String conversation) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(conversation.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
