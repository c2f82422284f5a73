package dev.isnad.arabic;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A dictionary of phrases in Latin letters, looked up longest first. */
final class Phrases {
  /**
   * An entry that was found.
   *
   * @param arabic what it means
   * @param words how many words it takes
   */
  record Found(String arabic, int words) {}

  private static final int LONGEST = 4;

  private final Map<String, String> entries = new HashMap<>();

  /** Adds an entry; a later one for the same phrase wins. */
  void put(String phrase, String arabic) {
    entries.put(String.join(" ", words(phrase)), arabic);
  }

  Optional<Found> at(List<String> words, int i) {
    for (int length = Math.min(LONGEST, words.size() - i); length > 0; length--) {
      String arabic = entries.get(String.join(" ", words.subList(i, i + length)));
      if (arabic != null) {
        return Optional.of(new Found(arabic, length));
      }
    }
    return Optional.empty();
  }

  Optional<String> word(String word) {
    return Optional.ofNullable(entries.get(word));
  }

  /** The words of a text in lower case. */
  static List<String> words(String text) {
    return Words.of(text).stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
  }
}
