package dev.isnad.lexicon;

import dev.isnad.arabic.ArabicFolding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists beside this package: one entry a line, {@code #} begins a comment. */
public final class WordList {
  private WordList() {}

  public static List<String> lines(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /** The keys of all words of a list, and the words themselves behind {@code =}. */
  public static Set<String> keysOf(String resource) {
    Set<String> keys = new HashSet<>();
    for (String line : lines(resource)) {
      for (String word : folded(line)) {
        keys.addAll(WordKeys.of(word));
        keys.add("=" + word);
      }
    }
    return Set.copyOf(keys);
  }

  /** The words of one line, folded. */
  public static Set<String> folded(String line) {
    return Arrays.stream(line.strip().split("\\s+"))
        .map(ArabicFolding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}
