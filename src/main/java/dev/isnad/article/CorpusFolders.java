package dev.isnad.article;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The corpus's folders and bulk files, remembered: looking up one article must not list ten
 * thousand. A folder is listed again when its time stamp has moved. Safe for use by several
 * threads.
 */
final class CorpusFolders {
  /** File systems stamp coarsely: a folder changed just before it was listed may change unseen. */
  private static final Duration DOUBTFUL = Duration.ofSeconds(1);

  private record Listing(FileTime modified, Instant listed, List<Path> folders, List<Path> bulk) {
    boolean standsFor(FileTime now) {
      return modified.equals(now) && modified.toInstant().isBefore(listed.minus(DOUBTFUL));
    }
  }

  private final Path root;
  private Map<Path, Listing> known = new HashMap<>();

  CorpusFolders(Path root) {
    this.root = root;
  }

  /** The root and all folders in it, sorted by path. */
  synchronized List<Path> folders() throws IOException {
    refresh();
    return known.keySet().stream().sorted().toList();
  }

  /** The bulk files of all folders, in the order in which the corpus is read. */
  synchronized List<Path> bulkFiles() throws IOException {
    refresh();
    return known.values().stream().flatMap(listing -> listing.bulk().stream()).sorted().toList();
  }

  private void refresh() throws IOException {
    Map<Path, Listing> fresh = new HashMap<>();
    refresh(root, fresh);
    known = fresh;
  }

  private void refresh(Path folder, Map<Path, Listing> fresh) throws IOException {
    try {
      FileTime modified = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS);
      Listing before = known.get(folder);
      Listing now = before != null && before.standsFor(modified) ? before : list(folder, modified);
      fresh.put(folder, now);
      for (Path inner : now.folders()) {
        refresh(inner, fresh);
      }
    } catch (NoSuchFileException e) {
      if (folder.equals(root)) {
        throw e;
      }
      // Deleted a moment ago: it holds nothing any more.
      fresh.remove(folder);
    }
  }

  private static Listing list(Path folder, FileTime modified) throws IOException {
    Instant listed = Instant.now();
    List<Path> folders = new ArrayList<>();
    List<Path> bulk = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Corpus::belongs)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.endsWith(Corpus.BULK)) {
          bulk.add(entry);
        } else if (!name.endsWith(Corpus.ARTICLE) && Corpus.isFolder(entry)) {
          folders.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return new Listing(modified, listed, folders, bulk);
  }
}
