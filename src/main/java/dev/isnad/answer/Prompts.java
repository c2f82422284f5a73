package dev.isnad.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The prompts in a folder, one file a task. Checked when loaded; a file that has changed is read
 * again at its next use, and if it is broken then, its last good version stays in use. Safe for use
 * by several threads.
 */
public final class Prompts {
  private static final Logger LOG = LoggerFactory.getLogger(Prompts.class);

  static final String ANSWER = "answer.md";
  static final String REWRITE = "rewrite.md";
  private static final Map<String, Set<String>> PLACES =
      Map.of(
          ANSWER, Set.of("passages", "question", "today"),
          REWRITE, Set.of("history", "question"));

  private static final Stamp GONE = new Stamp(FileTime.fromMillis(0), -1);

  private final Path folder;
  private final Map<String, Version> versions = new ConcurrentHashMap<>();

  private record Stamp(FileTime modified, long size) {}

  private record Version(Stamp stamp, Prompt prompt) {}

  private Prompts(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads and checks every prompt.
   *
   * @throws PromptException where one is missing or broken; the message begins with {@code
   *     file:line:}
   */
  public static Prompts load(Path folder) {
    Prompts prompts = new Prompts(folder);
    PLACES.keySet().stream()
        .sorted()
        .forEach(name -> prompts.versions.put(name, prompts.read(name)));
    return prompts;
  }

  /**
   * Which texts are in use now, for an answer's record: each file's name with the first 12
   * hexadecimal digits of its SHA-256, as {@code answer.md 0f3c…, rewrite.md 77ab…}. The same
   * digits come from {@code sha256sum prompts/*.md}.
   */
  public String version() {
    return PLACES.keySet().stream()
        .sorted()
        .map(name -> name + " " + current(name).version())
        .collect(Collectors.joining(", "));
  }

  Prompt answer() {
    return current(ANSWER);
  }

  Prompt rewrite() {
    return current(REWRITE);
  }

  private Prompt current(String name) {
    Version known = versions.get(name);
    if (known == null) {
      throw new IllegalArgumentException("There is no prompt " + name);
    }
    Stamp now = stampOrUnknown(name);
    if (now.equals(known.stamp())) {
      return known.prompt();
    }
    Version newest = changed(name, now, known);
    versions.put(name, newest);
    return newest.prompt();
  }

  /**
   * The changed file or, where it is broken, the last good version; logged once for each change.
   */
  private Version changed(String name, Stamp now, Version known) {
    try {
      return read(name);
    } catch (PromptException e) {
      LOG.error("The last good version of the prompt stays in use: {}", e.getMessage());
      return new Version(now, known.prompt());
    }
  }

  private Version read(String name) {
    try {
      Stamp stamp = stamp(name);
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      Set<String> places = PLACES.getOrDefault(name, Set.of());
      return new Version(stamp, PromptFile.parse(folder.resolve(name).toString(), bytes, places));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private Stamp stamp(String name) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(folder.resolve(name), BasicFileAttributes.class);
      return new Stamp(attributes.lastModifiedTime(), attributes.size());
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** A file that is gone has a stamp too, so that its absence is reported once. */
  private Stamp stampOrUnknown(String name) {
    try {
      return stamp(name);
    } catch (PromptException e) {
      return GONE;
    }
  }

  private PromptException unreadable(String name, IOException cause) {
    return new PromptException(
        folder.resolve(name) + ":1: cannot be read (" + cause + "); put the file there", cause);
  }
}
