package dev.isnad.conversation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The database, H2 or PostgreSQL. Opened, and brought to the newest form of its tables, when it is
 * first needed; where that fails, the next use tries again. Safe for use by several threads.
 *
 * <p>No thread that works in it may be interrupted: an interrupted thread closes the file that H2
 * reads, and with it the database for everybody.
 */
public final class Database implements AutoCloseable {
  /**
   * Each commit is on the disk when it returns, as that of PostgreSQL is; and text takes a quarter
   * of its room.
   */
  private static final String FILE_OPTIONS = ";WRITE_DELAY=0;COMPRESS=TRUE";

  private static final int CONNECTIONS = 8;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /** Those who queued behind an attempt that failed share its failure. */
  private static final Duration ATTEMPT_HOLDS = Duration.ofSeconds(2);

  /** H2's error code for a file that another process has locked. */
  private static final int IN_USE = 90_020;

  private final String url;
  private final DatabaseSettings settings;
  private final ReentrantLock opening = new ReentrantLock();
  private volatile @Nullable Open open;
  private @Nullable RecordsException failure;
  private long failedAt;
  private boolean closed;

  private record Open(HikariDataSource pool, Jdbi jdbi) {}

  /**
   * @param folder where the file is, if the settings name no other database
   */
  public Database(DatabaseSettings settings, Path folder) {
    this.settings = settings;
    this.url = settings.url().orElse(fileIn(folder));
  }

  private static String fileIn(Path folder) {
    return "jdbc:h2:file:" + folder.resolve("answers").toAbsolutePath() + FILE_OPTIONS;
  }

  /**
   * Works with a connection, in one transaction.
   *
   * @throws RecordsException where the database cannot be reached or refuses
   */
  <R> R work(Function<Handle, R> work) {
    try {
      return jdbi().inTransaction(work::apply);
    } catch (JdbiException e) {
      throw failed(e);
    }
  }

  private Jdbi jdbi() {
    Open known = open;
    return known == null ? opened().jdbi() : known.jdbi();
  }

  private Open opened() {
    opening.lock();
    try {
      Open known = open;
      if (known != null) {
        return known;
      }
      if (closed) {
        throw new RecordsException("The database is closed", new IllegalStateException());
      }
      return attempt();
    } finally {
      opening.unlock();
    }
  }

  private Open attempt() {
    RecordsException before = failure;
    if (before != null && System.nanoTime() - failedAt < ATTEMPT_HOLDS.toNanos()) {
      throw before;
    }
    try {
      Open fresh = open();
      open = fresh;
      return fresh;
    } catch (RecordsException e) {
      failure = e;
      failedAt = System.nanoTime();
      throw e;
    }
  }

  private Open open() {
    HikariDataSource pool = pool();
    try {
      Flyway.configure()
          .dataSource(pool)
          .locations("classpath:db/migration")
          .connectRetries(0)
          .load()
          .migrate();
      return new Open(pool, Jdbi.create(pool));
    } catch (FlywayException e) {
      pool.close();
      throw failed(e);
    }
  }

  private HikariDataSource pool() {
    try {
      return new HikariDataSource(configuration());
    } catch (HikariPool.PoolInitializationException e) {
      throw failed(e);
    }
  }

  private HikariConfig configuration() {
    HikariConfig configuration = new HikariConfig();
    configuration.setPoolName("isnad");
    configuration.setJdbcUrl(url);
    settings.user().or(this::ownUser).ifPresent(configuration::setUsername);
    settings.password().map(DatabasePassword::value).ifPresent(configuration::setPassword);
    configuration.setMaximumPoolSize(CONNECTIONS);
    configuration.setConnectionTimeout(LONGEST_WAIT.toMillis());
    // One attempt: whoever waits for the database has better things to do.
    configuration.setInitializationFailTimeout(1);
    if (isEmbedded()) {
      // H2 closes its file with the last connection: they are kept.
      configuration.setMaxLifetime(0);
      configuration.setMinimumIdle(1);
    } else {
      // PostgreSQL's driver would wait for ever; what the address itself says wins.
      configuration.addDataSourceProperty("loginTimeout", "4");
      configuration.addDataSourceProperty("socketTimeout", "30");
    }
    return configuration;
  }

  private boolean isEmbedded() {
    return url.startsWith("jdbc:h2:");
  }

  private Optional<String> ownUser() {
    return settings.url().isEmpty() ? Optional.of("sa") : Optional.empty();
  }

  private static RecordsException failed(RuntimeException e) {
    Throwable deepest = e;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
        return new DatabaseInUseException(e);
      }
      deepest = cause;
    }
    String why = String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    return new RecordsException(
        "The database cannot be used (" + why + "); see isnad.database.* in the settings", e);
  }

  /**
   * Closes it for good; what is under way is finished first where it takes no more than moments.
   */
  @Override
  public void close() {
    opening.lock();
    try {
      closed = true;
      Open known = open;
      open = null;
      if (known != null) {
        known.pool().close();
      }
    } finally {
      opening.unlock();
    }
  }
}
