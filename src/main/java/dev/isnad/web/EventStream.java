package dev.isnad.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Server-sent events (WHATWG HTML, section 9.2) to one reader. A comment goes out at every beat, so
 * that proxies keep the connection open; where that fails, the reader has left, and the thread that
 * opened the stream is interrupted so that work for nobody ends. Events may be sent from several
 * threads; the thread that opened the stream closes it.
 */
final class EventStream implements AutoCloseable {
  private final OutputStream out;
  private final Thread owner = Thread.currentThread();
  private final ReentrantLock writing = new ReentrantLock();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread heart;
  private volatile boolean readerLeft;

  private EventStream(OutputStream out, Duration beat) {
    this.out = out;
    this.heart = Thread.ofVirtual().name("isnad-heart").start(() -> beat(beat));
  }

  static EventStream open(HttpServletResponse response, Duration beat) throws IOException {
    response.setContentType("text/event-stream;charset=UTF-8");
    // Nginx would otherwise collect the events and hand them over all at once.
    response.setHeader("X-Accel-Buffering", "no");
    return new EventStream(response.getOutputStream(), beat);
  }

  /**
   * Sends an event at once.
   *
   * @throws ReaderLeftException where nobody is there any more
   */
  void send(String name, String data) {
    StringBuilder event = new StringBuilder("event: ").append(name).append('\n');
    data.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    try {
      write(event.append('\n').toString());
    } catch (IOException e) {
      readerLeft = true;
      throw new ReaderLeftException(e);
    }
  }

  /** Whether sending failed because the reader closed the connection. */
  boolean readerLeft() {
    return readerLeft;
  }

  private void write(String text) throws IOException {
    writing.lock();
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } finally {
      writing.unlock();
    }
  }

  private void beat(Duration every) {
    try {
      while (!closed.await(every.toNanos(), TimeUnit.NANOSECONDS)) {
        write(": ...\n\n");
      }
    } catch (IOException e) {
      readerLeft = true;
      owner.interrupt();
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts the heart", e);
    }
  }

  /** Ends the beat; afterwards the opening thread is interrupted no more. */
  @Override
  public void close() {
    closed.countDown();
    boolean interrupted = Thread.interrupted();
    while (heart.isAlive()) {
      try {
        heart.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    // An interrupt that came from the heart has done its work; any other is passed on.
    interrupted |= Thread.interrupted();
    if (interrupted && !readerLeft) {
      owner.interrupt();
    }
  }
}
