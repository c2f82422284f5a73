package dev.isnad.arabic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The vocabulary of numerals in words, read once. */
final class Numerals {
  enum Kind {
    UNIT,
    TEN,
    HUNDRED,
    SCALE,
    DUAL,
    CONSTRUCT
  }

  /**
   * A word that is a numeral or a part of one.
   *
   * @param joined whether {@code و} ties it to what stands before
   */
  record Numeral(Kind kind, BigDecimal value, boolean joined, boolean definite) {}

  private record Entry(Kind kind, BigDecimal value) {}

  private static final Map<String, Entry> ENTRIES = read();
  private static final List<String> PREFIXES =
      List.of("", "ال", "ب", "ل", "ف", "ك", "بال", "لل", "كال", "فال");

  private Numerals() {}

  static Optional<Numeral> of(String folded) {
    Optional<Numeral> plain = parse(folded, false);
    return plain.isEmpty() && folded.startsWith("و") ? parse(folded.substring(1), true) : plain;
  }

  private static Optional<Numeral> parse(String word, boolean joined) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        Entry entry = ENTRIES.get(word.substring(prefix.length()));
        if (entry != null) {
          boolean definite = prefix.endsWith("ال") || prefix.equals("لل");
          return Optional.of(new Numeral(entry.kind(), entry.value(), joined, definite));
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new HashMap<>();
    Lexicon.map("numerals.txt").forEach((word, meaning) -> entries.put(word, entry(meaning)));
    return Map.copyOf(entries);
  }

  private static Entry entry(String meaning) {
    String[] parts = meaning.split(" ");
    return new Entry(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), new BigDecimal(parts[1]));
  }
}
