package dev.isnad.conversation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** In a real PostgreSQL, which the test starts. */
class PostgresAnswerRecordsTest extends AnswerRecordsContract {
  private static EmbeddedPostgres postgres;
  private static Database database;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    DatabaseSettings settings =
        new DatabaseSettings(
            Optional.of("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres"),
            Optional.of("postgres"),
            Optional.of(new DatabasePassword("postgres")));
    database = new Database(settings, Path.of("not-used"));
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
    postgres.close();
  }

  @Override
  AnswerRecords records() {
    return new AnswerRecords(database);
  }
}
