package dev.isnad.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists beside this package. A line is an entry, {@code #} begins a comment, and {@code
 * key = value} lines make a map. White space separates the entries of a plain list only where the
 * reader asks for {@link #words}.
 */
final class Lexicon {
  private Lexicon() {}

  /** The entries of a list, folded; several stand on one line. */
  static Set<String> words(String file) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(file)) {
      for (String word : line.split("\\s+")) {
        words.add(ArabicFolding.fold(word));
      }
    }
    return Set.copyOf(words);
  }

  /**
   * A map of folded keys; several keys of one value are separated by commas: {@code a, b = value}.
   */
  static Map<String, String> map(String file) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String line : lines(file)) {
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new IllegalStateException(file + ": no \"=\" in the line \"" + line + "\"");
      }
      String value = line.substring(equals + 1).strip();
      for (String key : line.substring(0, equals).split("[,،]")) {
        map.put(ArabicFolding.fold(key.strip()), value);
      }
    }
    return Map.copyOf(map);
  }

  /** The lines that are neither blank nor comments, as they are written. */
  static List<String> lines(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The word list " + file + " is missing from the program");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the word list " + file, e);
    }
  }

  private static List<String> read(BufferedReader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String entry = line.strip();
      if (!entry.isEmpty() && !entry.startsWith("#")) {
        lines.add(entry);
      }
    }
    return lines;
  }
}
