package dev.isnad.grounding;

import dev.isnad.arabic.Word;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places in an order that are said in two words: {@code الثانية عشرة} is 12, {@code الثانية
 * والعشرين} is 22.
 */
final class Ordinals {
  private static final List<Set<String>> UNITS =
      List.of(
          Set.of("حادي", "حاديه"),
          Set.of("ثاني", "ثانيه"),
          Set.of("ثالث", "ثالثه"),
          Set.of("رابع", "رابعه"),
          Set.of("خامس", "خامسه"),
          Set.of("سادس", "سادسه"),
          Set.of("سابع", "سابعه"),
          Set.of("ثامن", "ثامنه"),
          Set.of("تاسع", "تاسعه"));
  private static final Map<String, Integer> TENS =
      Map.ofEntries(
          Map.entry("عشر", 10),
          Map.entry("عشره", 10),
          Map.entry("والعشرين", 20),
          Map.entry("والعشرون", 20),
          Map.entry("والثلاثين", 30),
          Map.entry("والثلاثون", 30),
          Map.entry("والاربعين", 40),
          Map.entry("والاربعون", 40),
          Map.entry("والخمسين", 50),
          Map.entry("والخمسون", 50),
          Map.entry("والستين", 60),
          Map.entry("والستون", 60),
          Map.entry("والسبعين", 70),
          Map.entry("والسبعون", 70),
          Map.entry("والثمانين", 80),
          Map.entry("والتسعين", 90));

  private Ordinals() {}

  /** Their values; days of a date are none. */
  static Set<BigDecimal> in(Claim claim) {
    List<Word> words = claim.words().stream().filter(word -> !isInDate(word, claim)).toList();
    Set<BigDecimal> values = new HashSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      Optional<Integer> tens = Optional.ofNullable(TENS.get(words.get(i + 1).folded()));
      Optional<Integer> unit = unit(words.get(i).folded());
      if (tens.isPresent() && unit.isPresent()) {
        values.add(BigDecimal.valueOf(tens.get() + unit.get()));
      }
    }
    return Set.copyOf(values);
  }

  private static boolean isInDate(Word word, Claim claim) {
    return claim.dates().stream()
        .anyMatch(
            date ->
                date.span().start() < word.span().end() && word.span().start() < date.span().end());
  }

  private static Optional<Integer> unit(String folded) {
    String bare = folded.replaceFirst("^[وبل]?ال", "");
    for (int i = 0; i < UNITS.size(); i++) {
      if (UNITS.get(i).contains(bare)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }
}
