package dev.isnad.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs tasks in order within a lane and side by side between lanes, each lane on a virtual thread
 * while it has something to do. Bounded: tasks of a lane that wait, lanes that run at once, and
 * tasks altogether, beyond which the one who brings them waits. Thread-safe.
 */
final class Lanes implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
  private static final int MOST_TASKS = 10_000;
  private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(20);

  private final int waitingPerLane;
  private final Semaphore running;
  private final Semaphore room = new Semaphore(MOST_TASKS);
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Queue<Runnable>> lanes = new HashMap<>();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("telegram-chat-", 0).factory());

  Lanes(int lanesAtOnce, int waitingPerLane) {
    this.waitingPerLane = waitingPerLane;
    running = new Semaphore(lanesAtOnce, true);
  }

  /**
   * Brings a task.
   *
   * @return false if its lane is full, and the task is not taken
   */
  boolean offer(String lane, Runnable task) throws InterruptedException {
    room.acquire();
    boolean taken = put(lane, task);
    if (!taken) {
      room.release();
    }
    return taken;
  }

  private boolean put(String lane, Runnable task) {
    lock.lock();
    try {
      Queue<Runnable> waiting = lanes.get(lane);
      if (waiting != null) {
        return waiting.size() < waitingPerLane && waiting.add(task);
      }
      lanes.put(lane, new ArrayDeque<>());
      threads.execute(() -> run(lane, task));
      return true;
    } catch (RejectedExecutionException e) {
      LOG.debug("A message came after the door was closed");
      return false;
    } finally {
      lock.unlock();
    }
  }

  private void run(String lane, Runnable first) {
    for (Runnable task = first; task != null; task = next(lane)) {
      try {
        running.acquire();
        try {
          task.run();
        } finally {
          running.release();
        }
      } catch (InterruptedException e) {
        LOG.warn("The door was closed before a question in {} was answered", lane);
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        LOG.error("A task in {} failed", lane, e);
      } finally {
        room.release();
      }
    }
  }

  private @Nullable Runnable next(String lane) {
    lock.lock();
    try {
      Queue<Runnable> waiting = lanes.getOrDefault(lane, new ArrayDeque<>());
      Runnable task = waiting.poll();
      if (task == null) {
        lanes.remove(lane);
      }
      return task;
    } finally {
      lock.unlock();
    }
  }

  /** Lets what is under way come to its end, for a while, and breaks off what takes longer. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE_AT_CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
