package dev.isnad.answer;

import dev.isnad.arabic.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words of a sentence are denied: {@code لم يزر}, {@code دون شروط}, {@code غير رسمي}. */
final class Negations {
  private static final Set<String> PARTICLES =
      Set.of(
          "لا", "لم", "لن", "ليس", "ليست", "ليسوا", "غير", "دون", "بدون", "عدم", "بلا", "نفي",
          "نفت", "ينفي", "تنفي");
  private static final Set<String> NO_DENIAL_AFTER = Set.of("سيما", "شك", "يزال", "تزال", "زال");
  private static final String TIED = "وفب";

  /** How many words after the particle the denied one may stand. */
  private static final int REACH = 3;

  private Negations() {}

  /** The keys of the words that are denied. */
  static Set<String> keys(List<Word> words) {
    Set<String> denied = new HashSet<>();
    of(words).forEach(denied::addAll);
    return denied;
  }

  /** The keys of each word that is denied. */
  static List<Set<String>> of(List<Word> words) {
    List<Set<String>> denied = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (denies(words.get(i).folded())) {
        denied.add(deniedAfter(words, i));
      }
    }
    denied.removeIf(Set::isEmpty);
    return denied;
  }

  private static Set<String> deniedAfter(List<Word> words, int particle) {
    for (int i = particle + 1; i < Math.min(words.size(), particle + 1 + REACH); i++) {
      String folded = words.get(i).folded();
      if (NO_DENIAL_AFTER.contains(folded)) {
        return Set.of();
      }
      if (ContentWords.carriesMeaning(folded)) {
        return WordKeys.of(folded);
      }
    }
    return Set.of();
  }

  private static boolean denies(String folded) {
    return PARTICLES.contains(folded)
        || folded.length() > 2
            && TIED.indexOf(folded.charAt(0)) >= 0
            && PARTICLES.contains(folded.substring(1));
  }
}
