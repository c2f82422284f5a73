package dev.isnad.lexicon;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fixed phrases of news that say what one word says: {@code أودى بحياة} is {@code قتل}, {@code أدلى
 * بصوته} is {@code صوت}. A sentence and a report are compared with both put plainly.
 */
public final class StockPhrases {
  private static final String GAP = "…";
  private static final int WIDEST_GAP = 4;

  /** By the stems of the phrase's first word, as listed. */
  private static final Map<String, List<Phrase>> PHRASES = byFirstWord();

  private StockPhrases() {}

  /**
   * One word of a phrase.
   *
   * @param stems of its spellings
   * @param gap whether other words may stand before it
   */
  private record Part(Set<String> stems, boolean gap) {
    boolean fits(Word word) {
      return stemsOf(word).stream().anyMatch(stems::contains);
    }

    /** Of the word, and of what is left of it without "and". */
    static List<String> stemsOf(Word word) {
      String folded = word.folded();
      String stem = WordKeys.stem(folded);
      return folded.length() > 3 && "وف".indexOf(folded.charAt(0)) >= 0
          ? List.of(stem, WordKeys.stem(folded.substring(1)))
          : List.of(stem);
    }
  }

  private record Phrase(List<Part> parts, String plain) {
    static Phrase read(String line) {
      String[] sides = line.split("=");
      List<Part> parts = new ArrayList<>();
      boolean gap = false;
      for (String word : sides[0].strip().split("\\s+")) {
        if (!word.equals(GAP)) {
          parts.add(new Part(stems(word), gap));
        }
        gap = word.equals(GAP);
      }
      return new Phrase(List.copyOf(parts), ArabicFolding.fold(sides[1].strip()));
    }

    private static Set<String> stems(String spellings) {
      return Stream.of(spellings.split("\\|"))
          .map(ArabicFolding::fold)
          .map(WordKeys::stem)
          .collect(Collectors.toUnmodifiableSet());
    }

    /** The places of the phrase's words if it begins at a place. */
    Optional<TreeSet<Integer>> at(int start, List<Word> words) {
      TreeSet<Integer> places = new TreeSet<>();
      int next = start;
      for (Part part : parts) {
        int last = Math.min(words.size() - 1, part.gap() ? next + WIDEST_GAP : next);
        while (next <= last && !part.fits(words.get(next))) {
          next++;
        }
        if (next > last) {
          return Optional.empty();
        }
        places.add(next++);
      }
      return Optional.of(places);
    }
  }

  /**
   * The words with the plain word in the place of the first word of each phrase and without its
   * other words. Texts and spans stay those of the sentence.
   */
  public static List<Word> plain(List<Word> words) {
    List<Word> plain = new ArrayList<>(words);
    for (int i = 0; i < plain.size(); i++) {
      put(plain, i);
    }
    return List.copyOf(plain);
  }

  private static Map<String, List<Phrase>> byFirstWord() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (String line : WordList.lines("phrases.txt")) {
      Phrase phrase = Phrase.read(line);
      for (String stem : phrase.parts().getFirst().stems()) {
        phrases.computeIfAbsent(stem, one -> new ArrayList<>()).add(phrase);
      }
    }
    return Map.copyOf(phrases);
  }

  private static List<Phrase> beginningWith(Word word) {
    return Part.stemsOf(word).stream()
        .flatMap(stem -> PHRASES.getOrDefault(stem, List.of()).stream())
        .toList();
  }

  private static void put(List<Word> words, int start) {
    for (Phrase phrase : beginningWith(words.get(start))) {
      Optional<TreeSet<Integer>> places = phrase.at(start, words);
      if (places.isPresent()) {
        Word first = words.get(start);
        places
            .get()
            .descendingSet()
            .headSet(start, false)
            .forEach(place -> words.remove((int) place));
        words.set(start, new Word(first.text(), phrase.plain(), first.span()));
        return;
      }
    }
  }
}
