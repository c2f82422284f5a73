package dev.isnad.arabic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What numbers count. */
final class Units {
  /**
   * What stands after a number.
   *
   * @param end where the number's mention ends in the text
   * @param next the next word to read
   */
  record Tail(Optional<String> unit, int end, int next) {}

  private static final String SIGNS = "%٪";
  private static final Set<String> PERCENT_WORDS = folded("بالمئة", "بالمائة", "بالمية", "بالماية");
  private static final Set<String> HUNDRED = folded("المئة", "المائة", "المية", "الماية");
  private static final Map<String, String> SINGULARS = Map.copyOf(singulars());
  private static final Map<String, String> DUALS = Map.copyOf(duals());

  private Units() {}

  static Tail after(CharSequence text, List<Word> words, int last) {
    int end = words.get(last).span().end();
    int sign = Blanks.skipInLine(text, end);
    if (sign < text.length() && SIGNS.indexOf(text.charAt(sign)) >= 0) {
      return new Tail(Optional.of(Numbers.PERCENT), sign + 1, last + 1);
    }
    int percent = lastPercentWord(words, last + 1);
    if (percent > last) {
      return new Tail(Optional.of(Numbers.PERCENT), words.get(percent).span().end(), percent + 1);
    }
    return new Tail(unit(words, last + 1), end, last + 1);
  }

  /** Whether the word right after {@code end} is a unit or a scale. */
  static boolean followsDirectly(String folded, int end) {
    int start = Blanks.skipInLine(folded, end);
    int wordEnd = start;
    while (wordEnd < folded.length() && Character.isLetter(folded.charAt(wordEnd))) {
      wordEnd++;
    }
    String word = folded.substring(start, wordEnd);
    return SINGULARS.containsKey(word)
        || Numerals.of(word).filter(numeral -> !numeral.joined()).isPresent();
  }

  /** Whether word {@code i} is the {@code المئة} of a percentage, not a hundred. */
  static boolean isPercentTail(List<Word> words, int i) {
    String folded = words.get(i).folded();
    boolean afterIn = i > 0 && words.get(i - 1).folded().equals("في");
    return PERCENT_WORDS.contains(folded) || afterIn && HUNDRED.contains(folded);
  }

  /** The unit of which {@code folded} is the dual: {@code عامان}. */
  static Optional<String> dual(String folded) {
    String bare = folded.startsWith("و") ? folded.substring(1) : folded;
    return Optional.ofNullable(DUALS.getOrDefault(folded, DUALS.get(bare)));
  }

  private static int lastPercentWord(List<Word> words, int i) {
    if (i < words.size() && PERCENT_WORDS.contains(words.get(i).folded())) {
      return i;
    }
    boolean inHundred =
        i + 1 < words.size()
            && words.get(i).folded().equals("في")
            && HUNDRED.contains(words.get(i + 1).folded());
    return inHundred ? i + 1 : -1;
  }

  private static Optional<String> unit(List<Word> words, int i) {
    return i < words.size()
        ? Optional.ofNullable(SINGULARS.get(words.get(i).folded()))
        : Optional.empty();
  }

  private static Set<String> folded(String... words) {
    return Arrays.stream(words).map(ArabicFolding::fold).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> singulars() {
    Map<String, String> singulars = new HashMap<>(Lexicon.map("units.txt"));
    for (String singular : List.copyOf(singulars.values())) {
      singulars.put(ArabicFolding.fold(singular), singular);
    }
    return singulars;
  }

  private static Map<String, String> duals() {
    Map<String, String> duals = new HashMap<>();
    for (String singular : SINGULARS.values()) {
      String stem =
          singular.endsWith("ة") ? singular.substring(0, singular.length() - 1) + "ت" : singular;
      duals.put(ArabicFolding.fold(stem + "ان"), singular);
      duals.put(ArabicFolding.fold(stem + "ين"), singular);
    }
    return duals;
  }
}
