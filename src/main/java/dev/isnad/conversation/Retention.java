package dev.isnad.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes answers when their time has come, and forgets which answers belong to conversations that
 * are over: at the start, which also opens the database before a reader needs it, and then every
 * hour. Where the database fails, it tries again the next time.
 */
public final class Retention implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final Duration EVERY = Duration.ofHours(1);

  private final AnswerRecords records;
  private final ConversationSettings settings;
  private final Clock clock;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread worker;

  private Retention(AnswerRecords records, ConversationSettings settings, Clock clock) {
    this.records = records;
    this.settings = settings;
    this.clock = clock;
    this.worker = Thread.ofVirtual().name("retention").unstarted(this::work);
  }

  /** Begins in the background. */
  public static Retention begin(AnswerRecords records, ConversationSettings settings, Clock clock) {
    Retention retention = new Retention(records, settings, clock);
    retention.worker.start();
    return retention;
  }

  private void work() {
    try {
      do {
        cleanOrComplain();
      } while (!closing.await(EVERY.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void cleanOrComplain() {
    try {
      clean(records, settings, clock.instant());
    } catch (RecordsException e) {
      LOG.warn("Answers: old ones could not be deleted: {}", e.getMessage());
    }
  }

  /** Does it once. */
  static void clean(AnswerRecords records, ConversationSettings settings, Instant now) {
    int deleted = records.delete(now.minus(settings.keepAnswersFor()));
    if (deleted > 0) {
      LOG.info("Answers: {} deleted after {}", deleted, settings.keepAnswersFor());
    }
    records.forgetIdle(now.minus(settings.idle()));
  }

  /**
   * Ends it; what is under way is finished, since an interrupted thread would harm the database.
   */
  @Override
  public void close() {
    closing.countDown();
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
