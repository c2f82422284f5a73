package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** English news questions in Arabic words. */
final class EnglishToArabic {
  private static final Phrases PHRASES = phrases();

  /** Words that Arabic says otherwise or not at all. */
  private static final Set<String> SILENT =
      Set.of(
          "the", "a", "an", "of", "is", "are", "was", "were", "do", "does", "did", "be", "been",
          "has", "have", "had", "it", "its", "that", "this", "these", "those", "there", "s", "t",
          "please", "me", "will", "would", "can", "could", "should", "for", "by", "as", "any",
          "some", "i", "you", "he", "she", "they", "we", "his", "her", "their");

  private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "er");

  private EnglishToArabic() {}

  static String translate(String text) {
    List<String> words = Phrases.words(text);
    List<String> arabic = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Phrases.Found> found = PHRASES.at(words, i);
      String word = words.get(i);
      found.map(Phrases.Found::arabic).or(() -> single(word)).ifPresent(arabic::add);
      i += found.map(Phrases.Found::words).orElse(1);
    }
    return String.join(" ", arabic);
  }

  /** Whether a word in lower case is English or names something that English news name. */
  static boolean knows(String word) {
    return SILENT.contains(word) || PHRASES.word(word).isPresent();
  }

  private static Optional<String> single(String word) {
    if (SILENT.contains(word)) {
      return Optional.empty();
    }
    return ENDINGS.stream()
        .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= 3)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .flatMap(stem -> Stream.of(stem, stem + "e"))
        .flatMap(stem -> PHRASES.word(stem).stream())
        .findFirst()
        .or(() -> Optional.of(Transcription.ofEnglish(word)));
  }

  private static Phrases phrases() {
    Phrases phrases = new Phrases();
    for (Country country : Country.ALL) {
      country.english().forEach(name -> phrases.put(name, country.name()));
    }
    for (String line : Lexicon.lines("cities.txt")) {
      String[] sides = line.split("=");
      String arabic = sides[0].split("[,،]")[0].strip();
      for (String name : sides[1].split(",")) {
        phrases.put(name, arabic);
      }
    }
    Lexicon.map("english-arabic.txt").forEach(phrases::put);
    return phrases;
  }
}
