package dev.isnad.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a reader of a chain's text sees. */
final class Heard implements TextSink {
  private final CountDownLatch firstText = new CountDownLatch(1);
  final List<String> started = new ArrayList<>();
  final List<String> pieces = new ArrayList<>();

  @Override
  public void started(String modelName) {
    started.add(modelName);
    pieces.clear();
  }

  @Override
  public void text(String piece) {
    pieces.add(piece);
    firstText.countDown();
  }

  /** Waits, in a server's thread, until a first piece has arrived here. */
  void awaitText() {
    try {
      if (!firstText.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("No text has arrived");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String text() {
    return String.join("", pieces);
  }
}
