package dev.isnad.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Parts that are made when they are first asked for and closed in the reverse of the order in which
 * they were made. Safe for use by several threads; one part is made at a time.
 */
final class Parts implements AutoCloseable {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private boolean closed;

  /** A part; closed with the rest if it can be closed. */
  <T> Supplier<T> part(Supplier<T> maker) {
    return new Part<>(maker);
  }

  @Override
  public synchronized void close() {
    closed = true;
    RuntimeException failure = null;
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) {
        failure = joined(failure, e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static RuntimeException joined(@Nullable RuntimeException before, Exception e) {
    if (before != null) {
      before.addSuppressed(e);
      return before;
    }
    return e instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("A part could not be closed", e);
  }

  private final class Part<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Part(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public T get() {
      synchronized (Parts.this) {
        if (made == null) {
          if (closed) {
            throw new IllegalStateException("The program is closing");
          }
          made = maker.get();
          if (made instanceof AutoCloseable closeable) {
            opened.push(closeable);
          }
        }
        return made;
      }
    }
  }
}
