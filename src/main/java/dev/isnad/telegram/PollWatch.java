package dev.isnad.telegram;

import io.github.resilience4j.core.IntervalFunction;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;

/**
 * Listens in on the polling: when it last gave a sign of life, what is wrong with it (said once, in
 * plain words), and how long to wait before the next poll. The library itself tells none of this.
 * Thread-safe.
 */
final class PollWatch implements Interceptor, BackOff {
  private static final Logger LOG = LoggerFactory.getLogger(PollWatch.class);
  private static final Pattern RETRY_AFTER = Pattern.compile("\"retry_after\"\\s*:\\s*(\\d{1,5})");
  private static final int LONGEST_BODY = 4096;
  private static final String WELL = "";

  private final IntervalFunction pauses =
      IntervalFunction.ofExponentialRandomBackoff(
          Duration.ofMillis(500), 2.0, 0.5, Duration.ofSeconds(30));

  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger retryAfterSeconds = new AtomicInteger();
  private final AtomicReference<String> trouble = new AtomicReference<>(WELL);
  private volatile long lastSign = System.nanoTime();

  @Override
  public Response intercept(Chain chain) throws IOException {
    boolean poll = "getupdates".equalsIgnoreCase(lastSegment(chain));
    if (!poll) {
      return chain.proceed(chain.request());
    }
    lastSign = System.nanoTime();
    try {
      Response response = chain.proceed(chain.request());
      look(response);
      return response;
    } catch (IOException e) {
      if (!Thread.currentThread().isInterrupted()) { // interrupted: the door is being closed
        say("Telegram cannot be reached (" + e.getClass().getSimpleName() + ")");
      }
      throw e;
    } finally {
      lastSign = System.nanoTime();
    }
  }

  private static String lastSegment(Chain chain) {
    return chain.request().url().pathSegments().getLast();
  }

  private void look(Response response) throws IOException {
    switch (response.code()) {
      case 200 -> {}
      case 429 -> {
        Matcher wait = RETRY_AFTER.matcher(response.peekBody(LONGEST_BODY).string());
        retryAfterSeconds.set(wait.find() ? Integer.parseInt(wait.group(1)) : 0);
        say("Telegram asks to poll less often (429)");
      }
      case 401, 404 -> say("Telegram does not know this bot: check isnad.telegram.bot-token");
      case 409 ->
          say(
              "another program polls with the same bot token, and only one of the two gets the messages");
      default -> say("Telegram answers with status " + response.code());
    }
  }

  /** Tells the operator what is wrong, once, until something else is or all is well again. */
  void say(String what) {
    if (!what.equals(trouble.getAndSet(what))) {
      LOG.warn("Telegram door: {}", what);
    }
  }

  @Override
  public void reset() {
    failures.set(0);
    retryAfterSeconds.set(0);
    if (!WELL.equals(trouble.getAndSet(WELL))) {
      LOG.info("Telegram door: polling works again");
    }
  }

  @Override
  public long nextBackOffMillis() {
    int asked = retryAfterSeconds.getAndSet(0);
    return asked > 0 ? asked * 1000L : pauses.apply(failures.incrementAndGet());
  }

  /** Time since a poll began or ended. */
  Duration silentFor() {
    return Duration.ofNanos(System.nanoTime() - lastSign);
  }

  /** Whether the last poll that ended, ended well. */
  boolean isWell() {
    return WELL.equals(trouble.get());
  }
}
