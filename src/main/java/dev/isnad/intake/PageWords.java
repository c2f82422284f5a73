package dev.isnad.intake;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of a page, as evidence for where one ends and the next begins. All words are folded.
 */
final class PageWords {
  private static final Set<String> OPENERS = WordList.words("sentence-openers.txt");
  private static final int SHORTEST_STEM = 3;
  private static final String[] ENDINGS = {
    "ون", "ين", "ات", "ان", "يه", "ها", "هم", "نا", "ه", "ي", "ا"
  };

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> bare = new HashSet<>();
  private final Map<String, Set<String>> byStem = new HashMap<>();

  private PageWords() {}

  static PageWords of(Collection<String> lines) {
    PageWords words = new PageWords();
    for (String line : lines) {
      Words.of(line).stream().map(Word::folded).forEach(words::add);
    }
    return words;
  }

  private void add(String word) {
    counts.merge(word, 1, Integer::sum);
    bare.add(withoutFront(word));
    byStem.computeIfAbsent(stem(word), stem -> new HashSet<>()).add(word);
  }

  /** Whether the page has the word, alone or with other small words tied to its front. */
  boolean knows(String word) {
    return counts.containsKey(word) || bare.contains(withoutFront(word));
  }

  /** Whether the page has the word or another of its forms. */
  boolean knowsForm(String word) {
    return knows(word) || byStem.containsKey(stem(word));
  }

  /** Whether a word that stands on the page stands there more than once, in whatever form. */
  boolean repeats(String word) {
    return counts.getOrDefault(word, 0) > 1 || byStem.getOrDefault(stem(word), Set.of()).size() > 1;
  }

  /** Whether the word opens sentences: {@code رغم}, {@code وقالت}, {@code وسيشارك}. */
  static boolean opensSentence(String word) {
    if (OPENERS.contains(word)) {
      return true;
    }
    boolean joined = word.length() >= SHORTEST_STEM && "وف".indexOf(word.charAt(0)) >= 0;
    String rest = joined ? word.substring(1) : word;
    // The future is told by a letter before the present.
    boolean future = rest.length() > SHORTEST_STEM && rest.matches("س[يتن].+");
    return joined && OPENERS.contains(rest) || future && OPENERS.contains(rest.substring(1));
  }

  static String stem(String word) {
    String stem = withoutFront(word);
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }

  /** Without و, ف, then ب, ل, ك, then the article. */
  private static String withoutFront(String word) {
    String rest = without(word, "و", "ف");
    rest = rest.startsWith("لل") && rest.length() > 4 ? rest.substring(2) : rest;
    rest = rest.matches("[بلك]ال.{3,}") ? rest.substring(3) : rest;
    return without(rest, "ال");
  }

  private static String without(String word, String... fronts) {
    for (String front : fronts) {
      if (word.startsWith(front) && word.length() - front.length() >= SHORTEST_STEM) {
        return word.substring(front.length());
      }
    }
    return word;
  }
}
