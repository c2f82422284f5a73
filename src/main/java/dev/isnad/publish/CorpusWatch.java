package dev.isnad.publish;

import dev.isnad.article.ArticleStoreException;
import dev.isnad.article.FolderArticleStore;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices what editors, git and copying do to the corpus folder. Changes that come together are
 * told together, a tenth of a second after the last and half a second after the first. They are
 * told on the watch's own thread, one after the other; what happens meanwhile is told afterwards.
 *
 * <p>Begin to watch, then catch up: nothing is then missed between the two.
 */
public final class CorpusWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CorpusWatch.class);
  private static final long QUIET_MILLIS = 100;
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final Path corpus;
  private final Consumer<? super CorpusChange> onChange;
  private final WatchService service;
  private final Thread thread;

  /** Tells only that something has changed. */
  public CorpusWatch(Path corpus, Runnable onChange) {
    this(corpus, change -> onChange.run());
  }

  /**
   * @throws ArticleStoreException where the system cannot watch the folder
   */
  public CorpusWatch(Path corpus, Consumer<? super CorpusChange> onChange) {
    this.corpus = corpus;
    this.onChange = onChange;
    try {
      Path real = corpus.toRealPath();
      this.service = real.getFileSystem().newWatchService();
      register(real);
    } catch (IOException e) {
      throw new ArticleStoreException(
          "The corpus folder %s cannot be watched (%s); on Linux, fs.inotify limits may be too low"
              .formatted(corpus, e),
          e);
    }
    this.thread = Thread.ofPlatform().name("corpus-watch").daemon().start(this::watch);
  }

  private void watch() {
    try {
      while (true) {
        tell(gather(service.take()));
      }
    } catch (ClosedWatchServiceException e) {
      LOG.debug("The watch over {} has ended", corpus);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Changes gather(WatchKey first) throws InterruptedException {
    Changes changes = new Changes();
    long began = System.nanoTime();
    WatchKey key = first;
    while (key != null) {
      add(key, changes);
      boolean enough = System.nanoTime() - began > LONGEST_NANOS;
      key = enough ? null : service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    return changes;
  }

  private void add(WatchKey key, Changes changes) {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name) {
        add(folder.resolve(name), event.kind(), changes);
      } else {
        // Overflow: the system has lost count, perhaps of new folders too.
        LOG.info("More has changed in {} at once than could be counted", folder);
        registerAgain(corpus);
        changes.anything();
      }
    }
    if (!key.reset()) {
      changes.anything();
    }
  }

  private void add(Path entry, WatchEvent.Kind<?> kind, Changes changes) {
    if (!FolderArticleStore.belongs(entry)) {
      return;
    }
    boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    if (isFolder && kind.equals(StandardWatchEventKinds.ENTRY_CREATE)) {
      registerAgain(entry);
    }
    // A folder's own time stamp changes with every file in it, which is told by itself.
    if (!isFolder || !kind.equals(StandardWatchEventKinds.ENTRY_MODIFY)) {
      changes.add(entry);
    }
  }

  private void tell(Changes changes) {
    try {
      changes.result().ifPresent(onChange);
    } catch (RuntimeException e) {
      LOG.error("A change in {} could not be followed", corpus, e);
    }
  }

  private void registerAgain(Path folder) {
    try {
      register(folder.toRealPath());
    } catch (NoSuchFileException e) {
      LOG.debug("{} went away at once", folder);
    } catch (IOException e) {
      LOG.warn(
          "The folder {} cannot be watched: its changes are seen at the next start", folder, e);
    }
  }

  private void register(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.equals(root) && !FolderArticleStore.belongs(folder)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Ends the watch; a change that is being told is told to its end. */
  @Override
  public void close() {
    try {
      service.close();
      if (!Thread.currentThread().equals(thread)) {
        thread.join();
      }
    } catch (IOException e) {
      throw new ArticleStoreException("The watch over " + corpus + " could not be ended", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
