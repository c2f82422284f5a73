package dev.isnad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How rare a word is in written Arabic at large, whatever the index holds: among a few hundred
 * passages {@code بناء} may be as seldom as a name. From a shipped table, {@code rarity.txt}: how
 * many of some 25,000 passages of encyclopaedia and news hold a stem.
 */
public final class Rarity {
  /** A word that none of the passages holds may come in the next. */
  private static final double UNSEEN = 0.7;

  /** Of a number, which any text may hold. */
  private static final double NUMBER = 0.6;

  private static final Rarity SHIPPED = new Rarity(WordList.lines("rarity.txt"));

  private final Map<String, Integer> counts = new HashMap<>();
  private final double passages;

  /**
   * @param lines how many passages were counted; then a count and the stems that so many hold
   */
  Rarity(List<String> lines) {
    this.passages = Integer.parseInt(lines.getFirst());
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split(" ");
      int count = Integer.parseInt(parts[0]);
      for (int i = 1; i < parts.length; i++) {
        counts.put(parts[i], count);
      }
    }
  }

  /**
   * From near 0 for a word in every passage to 1 for one in none; where it may be read as several
   * words, the most common of them counts.
   *
   * @param folded a word as {@code ArabicFolding} folds it
   */
  public static double of(String folded) {
    return SHIPPED.rarity(folded);
  }

  /** What a word of rarity 1 tells: natural logarithm. */
  public static double bits() {
    return SHIPPED.most();
  }

  double rarity(String folded) {
    if (folded.chars().allMatch(Character::isDigit)) {
      return NUMBER;
    }
    int count =
        WordKeys.forms(folded).stream()
            .mapToInt(stem -> counts.getOrDefault(stem, 0))
            .max()
            .orElse(0);
    return Math.log((passages + 1) / (count + UNSEEN)) / most();
  }

  private double most() {
    return Math.log((passages + 1) / UNSEEN);
  }
}
