package dev.isnad.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes a file so that after a power cut either the old state or the new one stands there, whole.
 */
final class DurableFile {
  private static final boolean FOLDERS_CAN_BE_SYNCED =
      !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private DurableFile() {}

  /**
   * @param folder which is made where it is missing, with those above it
   * @param name of the file in it
   */
  static void write(Path folder, String name, byte[] bytes) throws IOException {
    createFolders(folder);
    Path file = folder.resolve(name);
    deleteLeftovers(folder);
    Path temporary = folder.resolve(".isnad-" + UUID.randomUUID() + ".tmp");
    try {
      writeAndSync(temporary, bytes);
      keepPermissions(file, temporary);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** What a process left that was killed while it wrote; nobody writes for an hour. */
  private static void deleteLeftovers(Path folder) throws IOException {
    FileTime anHourAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, ".isnad-*.tmp")) {
      for (Path leftover : leftovers) {
        if (Files.getLastModifiedTime(leftover).compareTo(anHourAgo) < 0) {
          Files.deleteIfExists(leftover);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (NoSuchFileException e) {
      // Its writer has just finished: then it is none.
    }
  }

  private static void writeAndSync(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    boolean posix = Files.getFileStore(to).supportsFileAttributeView("posix");
    if (posix && Files.isRegularFile(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void createFolders(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent != null && !Files.isDirectory(folder)) {
      createFolders(parent);
      Files.createDirectories(folder);
      sync(parent);
    }
  }

  private static void sync(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_SYNCED) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
