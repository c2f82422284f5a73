package dev.isnad.intake;

import dev.isnad.arabic.ArabicFolding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists beside this package; {@code #} begins a comment line. */
final class WordList {
  private WordList() {}

  /** The words of a list, folded; several stand on one line. */
  static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    for (String line : lines(file)) {
      for (String word : line.split("\\s+")) {
        words.add(ArabicFolding.fold(word));
      }
    }
    return Set.copyOf(words);
  }

  /** The lines of a list, folded. */
  static Set<String> entries(String file) {
    Set<String> entries = new HashSet<>();
    lines(file).forEach(line -> entries.add(ArabicFolding.fold(line)));
    return Set.copyOf(entries);
  }

  /** The lines that are neither blank nor comments, as they are written. */
  static List<String> lines(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The list " + file + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the list " + file, e);
    }
  }
}
