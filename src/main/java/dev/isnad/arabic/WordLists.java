package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists for questions: what they hold is told at the head of each file. */
final class WordLists {
  /** Folded words that carry nothing to search for. */
  static final Set<String> ASKING =
      WordFile.ofWords("asking-words.txt").collect(Collectors.toUnmodifiableSet());

  /** Folded words that ask when or how many. */
  static final Set<String> NUMBER_ASKING =
      WordFile.ofWords("number-asking-words.txt").collect(Collectors.toUnmodifiableSet());

  /** Stems of words that frame a question. */
  static final Set<String> FRAME =
      WordFile.ofWords("frame-words.txt")
          .map(LightStemmer::stem)
          .collect(Collectors.toUnmodifiableSet());

  /** Stem of a dialect word → folded standard words. */
  static final Map<String, List<String>> DIALECT = dialect();

  /** Stem → folded words near in meaning. */
  static final Map<String, List<String>> RELATED = related();

  private WordLists() {}

  private static Map<String, List<String>> related() {
    Map<String, List<String>> related = new LinkedHashMap<>();
    WordFile.lines("related-words.txt")
        .map(line -> WordFile.words(line).toList())
        .forEach(
            group ->
                group.stream()
                    .map(LightStemmer::stem)
                    .distinct()
                    .forEach(stem -> add(related, stem, group)));
    related.replaceAll((stem, words) -> List.copyOf(words));
    return Map.copyOf(related);
  }

  private static Map<String, List<String>> dialect() {
    Map<String, List<String>> standard = new LinkedHashMap<>();
    WordFile.lines("dialect-words.txt")
        .map(line -> line.split("=", 2))
        .forEach(
            sides ->
                WordFile.words(sides[0])
                    .map(LightStemmer::stem)
                    .forEach(stem -> add(standard, stem, WordFile.words(sides[1]).toList())));
    standard.replaceAll((stem, words) -> List.copyOf(words));
    return Map.copyOf(standard);
  }

  private static void add(Map<String, List<String>> standard, String stem, List<String> words) {
    List<String> known = standard.computeIfAbsent(stem, s -> new ArrayList<>());
    for (String word : words) {
      if (!known.contains(word) && !LightStemmer.stem(word).equals(stem)) {
        known.add(word);
      }
    }
  }
}
