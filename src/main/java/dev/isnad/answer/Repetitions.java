package dev.isnad.answer;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Notices sentences that say again what was said. Belongs to one thread. */
final class Repetitions {
  /**
   * Share of content stems in common, of all that either has, from which two sentences say the
   * same.
   */
  private static final double SAME = 0.75;

  private final List<Set<String>> said = new ArrayList<>();
  private int repeats;

  /** Remembers the sentence; whether it only repeats an earlier one. */
  boolean repeats(String sentence) {
    Set<String> stems = new HashSet<>();
    for (Word word : ContentWords.of(Words.of(sentence))) {
      stems.add(WordKeys.of(word.folded()).iterator().next());
    }
    if (said.stream().anyMatch(earlier -> likeness(earlier, stems) >= SAME)) {
      repeats++;
      return true;
    }
    said.add(stems);
    return false;
  }

  /** How many sentences were repetitions. */
  int count() {
    return repeats;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.equals(other) ? 1 : 0;
    }
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return (double) common.size() / (one.size() + other.size() - common.size());
  }
}
