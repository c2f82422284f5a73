package dev.isnad.article;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The corpus folder as a tree of files: what belongs to it, in an order that never changes by
 * itself, and nothing outside of it.
 *
 * @param root the folder, every link in its path resolved
 */
record Corpus(Path root) {
  static final String ARTICLE = ".md";
  static final String BULK = ".jsonl";

  static Corpus open(Path folder) {
    try {
      return new Corpus(folder.toRealPath());
    } catch (IOException e) {
      throw new ArticleStoreException(
          "The corpus folder %s cannot be opened (%s); create it, or set where it is"
              .formatted(folder.toAbsolutePath(), e),
          e);
    }
  }

  /** The path as moderators see it, with slashes. */
  String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Hands every file that ends in {@code suffix} to {@code reader}, sorted by path. */
  void files(String suffix, Consumer<Path> reader, Consumer<CorpusProblem> problems) {
    walk(root, suffix, reader, problems);
  }

  private void walk(
      Path folder, String suffix, Consumer<Path> reader, Consumer<CorpusProblem> problems) {
    List<Path> entries;
    try {
      entries = entries(folder);
    } catch (IOException e) {
      problems.accept(hiding(folder, e));
      return;
    }
    for (Path entry : entries) {
      if (entry.getFileName().toString().endsWith(suffix)) {
        flawOfPlace(entry)
            .ifPresentOrElse(
                flaw -> problems.accept(flaw.in(relative(entry))), () -> reader.accept(entry));
      } else if (isFolder(entry)) {
        walk(entry, suffix, reader, problems);
      } else if (suffix.equals(ARTICLE)
          && Files.isSymbolicLink(entry)
          && Files.isDirectory(entry)) {
        problems.accept(Flaws.linkedFolder().in(relative(entry)));
      }
    }
  }

  /** What cannot be read may hold any report: none may be taken for deleted because of it. */
  CorpusProblem hiding(Path file, IOException e) {
    Flaw flaw = Flaws.unreadable(e.toString());
    return new CorpusProblem(
        relative(file), flaw.line(), flaw.english(), flaw.arabic(), Optional.empty(), true);
  }

  /** Why the file must not be opened: it leads out of the corpus, or is no plain file. */
  Optional<Flaw> flawOfPlace(Path file) {
    if (Files.isSymbolicLink(file) && !isInside(file)) {
      return Optional.of(Flaws.linkOutside());
    }
    // Opening a named pipe would wait for ever; what has just been deleted is found out on opening.
    return Files.exists(file) && !Files.isRegularFile(file)
        ? Optional.of(Flaws.unreadable("not a plain file"))
        : Optional.empty();
  }

  /** Whether the file or folder, every link in its path resolved, lies in the corpus. */
  boolean isInside(Path file) {
    try {
      return file.toRealPath().startsWith(root);
    } catch (IOException e) {
      return false;
    }
  }

  static boolean isFolder(Path entry) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, Corpus::belongs)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(null);
    return entries;
  }

  /** Whether a file of this name is the corpus's, not git's, an editor's or a note to people. */
  static boolean belongs(Path entry) {
    String name = entry.getFileName().toString();
    boolean temporary =
        name.startsWith(".") || name.startsWith("#") || name.endsWith("~") || name.endsWith(".swp");
    return !temporary && !name.equalsIgnoreCase("README.md");
  }
}
