package dev.isnad.publish;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What a background thread waits for: work, or a better time. Thread-safe. */
final class Pauses {
  private final Duration first;
  private final Duration longest;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean woken;
  private boolean waiting;
  private boolean ended;

  /**
   * @param first the pause after one failure; doubled after each more
   * @param longest however many there were
   */
  Pauses(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
  }

  /** There is work, or may be. */
  void wake() {
    lock.lock();
    try {
      woken = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** No more waiting. */
  void end() {
    lock.lock();
    try {
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean ended() {
    lock.lock();
    try {
      return ended;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for {@link #wake}, which may have come since the last time. */
  void untilWoken() {
    lock.lock();
    try {
      waiting = true;
      changed.signalAll();
      while (!woken && !ended) {
        changed.awaitUninterruptibly();
      }
      woken = false;
      waiting = false;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the background thread waits for work, and there is none; or until the end. */
  void awaitIdle() throws InterruptedException {
    lock.lock();
    try {
      while (!ended && (woken || !waiting)) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits a while after so many failures in a row, 1 or more; work does not shorten it. */
  void after(int failures) {
    long left = Math.min(longest.toNanos(), first.toNanos() << Math.min(failures - 1, 20));
    lock.lock();
    try {
      while (!ended && left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ended = true;
    } finally {
      lock.unlock();
    }
  }
}
