package dev.isnad.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads the word lists that lie beside this class. */
final class WordFile {
  private WordFile() {}

  /** All words of a file, folded. */
  static Stream<String> ofWords(String name) {
    return lines(name).flatMap(WordFile::words);
  }

  /** The words of a line, folded. */
  static Stream<String> words(String line) {
    return Stream.of(line.trim().split("\\s+")).map(ArabicFolding::fold);
  }

  /** The lines of a file that are neither blank nor begin with {@code #}. */
  static Stream<String> lines(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program's file " + name + " is missing");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file " + name + " cannot be read", e);
    }
  }
}
