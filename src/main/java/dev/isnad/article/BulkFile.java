package dev.isnad.article;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Where each article stands in one bulk file: 16 bytes a line, so that a file of millions can be
 * looked up without being held. Immutable; a changed file needs a new one.
 */
final class BulkFile {
  private record Stamp(long size, FileTime modified, Optional<Object> key) {
    static Stamp of(Path file) throws IOException {
      BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(a.size(), a.lastModifiedTime(), Optional.ofNullable(a.fileKey()));
    }
  }

  private final Path file;
  private final String name;
  private final int limit;
  private final Stamp stamp;
  private final long[] hashes;
  private final long[] offsets;

  private BulkFile(Path file, String name, int limit, Stamp stamp, PlaceList places) {
    this.file = file;
    this.name = name;
    this.limit = limit;
    this.stamp = stamp;
    PlaceList.Sorted sorted = places.sorted();
    this.hashes = sorted.hashes();
    this.offsets = sorted.offsets();
  }

  /**
   * Reads the whole file, line by line.
   *
   * @param name the file's path in the corpus
   * @param limit bytes in a line
   * @param reader receives each line that is not blank, with its number
   */
  static BulkFile read(Path file, String name, int limit, BiConsumer<Integer, ArticleLine> reader)
      throws IOException {
    Stamp before = Stamp.of(file);
    PlaceList places = new PlaceList();
    try (BulkLines lines = new BulkLines(Files.newInputStream(file), 0, limit)) {
      Optional<BulkLines.Line> next = lines.next();
      while (next.isPresent()) {
        BulkLines.Line line = next.get();
        if (!isBlank(line.bytes())) {
          ArticleLine article = parse(name, line, limit);
          article.id().ifPresent(id -> places.add(hash(id), line.offset()));
          reader.accept(line.number(), article);
        }
        next = lines.next();
      }
    }
    return new BulkFile(file, name, limit, before, places);
  }

  /** Whether the file is as it was when this was made. */
  boolean isCurrent() throws IOException {
    return stamp.equals(Stamp.of(file));
  }

  /** The line that holds this id; of several, the first. */
  Optional<ArticleLine> find(String id) throws IOException {
    long hash = hash(id);
    int at = Arrays.binarySearch(hashes, hash);
    while (at > 0 && hashes[at - 1] == hash) {
      at--;
    }
    for (; at >= 0 && at < hashes.length && hashes[at] == hash; at++) {
      Optional<ArticleLine> line = lineAt(offsets[at]);
      if (line.flatMap(ArticleLine::id).filter(id::equals).isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  private Optional<ArticleLine> lineAt(long offset) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      channel.position(offset);
      try (BulkLines lines = new BulkLines(Channels.newInputStream(channel), offset, limit)) {
        return lines.next().map(line -> parse(name, line, limit));
      }
    }
  }

  private static ArticleLine parse(String name, BulkLines.Line line, int limit) {
    return line.tooLong()
        ? ArticleLine.broken(line.bytes(), Flaws.tooLarge(line.number(), "line", "السطر", limit))
        : ArticleLine.parse(name, line.number(), line.bytes());
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** FNV-1a over the characters, 64 bits. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
