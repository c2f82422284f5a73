package dev.isnad.app;

import dev.isnad.article.CorpusProblem;
import dev.isnad.publish.CatchUp;
import dev.isnad.publish.CorpusChange;
import dev.isnad.publish.CorpusWatch;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index in agreement with the reports while a server runs: first it catches up with what
 * happened before, then it follows what editors and git do. Safe for use by several threads.
 */
final class Agreement implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Agreement.class);

  /** How far it has come. */
  sealed interface State {
    /** The first catching up is not done. */
    record Underway() implements State {}

    /** The index agreed with the reports; those named could not be read. */
    record Reached(List<CorpusProblem> problems) implements State {}

    /** The last attempt failed; the next change tries again. */
    record Failed(RuntimeException cause) implements State {}
  }

  private final CatchUp catchUp;
  private final CorpusWatch watch;
  private final CountDownLatch first = new CountDownLatch(1);
  private final Set<CorpusProblem> told = new HashSet<>();
  private volatile boolean closing;
  private volatile State state = new State.Underway();

  private Agreement(CatchUp catchUp, Path corpus) {
    this.catchUp = catchUp;
    // Watch before the first reading, so that nothing is missed between the two.
    this.watch = new CorpusWatch(corpus, this::follow);
  }

  /** Begins in the background. */
  static Agreement begin(CatchUp catchUp, Path corpus) {
    Agreement agreement = new Agreement(catchUp, corpus);
    Thread.ofVirtual().name("catch-up").start(agreement::catchUp);
    return agreement;
  }

  State state() {
    return state;
  }

  /** Waits until the first catching up has been done or has failed. */
  void awaitFirst() {
    try {
      first.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the reports were being indexed", e);
    }
  }

  private void catchUp() {
    try {
      follow(new CorpusChange.Anything());
    } finally {
      first.countDown();
    }
  }

  private synchronized void follow(CorpusChange change) {
    try {
      // Only the whole corpus tells whether a file that could not be read has been mended.
      boolean whole = !(state instanceof State.Reached reached && reached.problems().isEmpty());
      CatchUp.Report report = catchUp.follow(whole ? new CorpusChange.Anything() : change);
      tell(report);
      state = new State.Reached(report.problems());
    } catch (RuntimeException e) {
      if (!closing) {
        LOG.error("The index could not be made to agree with the reports", e);
      }
      state = new State.Failed(e);
    }
  }

  private void tell(CatchUp.Report report) {
    if (!report.changedNothing()) {
      LOG.info(
          "Reports: {} added, {} changed, {} removed",
          report.added(),
          report.changed(),
          report.removed());
    }
    told.retainAll(report.problems());
    report.problems().stream().filter(told::add).forEach(problem -> LOG.warn("{}", problem));
  }

  /**
   * Ends the watch. A first catching up that is still underway ends when the index is closed; the
   * next start takes it up again.
   */
  @Override
  public void close() {
    closing = true;
    watch.close();
    first.countDown();
  }
}
