package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English news questions in Arabic words. */
final class EnglishToArabic {
  private static final Map<String, String> LEXICON = lexicon();
  private static final Set<String> SILENT =
      Set.of(
          "the", "a", "an", "of", "is", "are", "was", "were", "do", "does", "did", "be", "been",
          "has", "have", "had", "it", "its", "that", "this", "these", "those", "there", "s", "to",
          "please", "tell", "me", "will", "would", "can", "could", "should");
  private static final int LONGEST = 4;

  private EnglishToArabic() {}

  static String translate(String text) {
    List<String> words =
        Words.of(text).stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
    List<String> arabic = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      i = translateAt(words, i, arabic);
    }
    return String.join(" ", arabic);
  }

  private static int translateAt(List<String> words, int i, List<String> arabic) {
    for (int length = Math.min(LONGEST, words.size() - i); length > 0; length--) {
      String found = LEXICON.get(String.join(" ", words.subList(i, i + length)));
      if (found != null) {
        arabic.add(found);
        return i + length;
      }
    }
    if (!SILENT.contains(words.get(i))) {
      arabic.add(Transcription.ofEnglish(words.get(i)));
    }
    return i + 1;
  }

  private static Map<String, String> lexicon() {
    Map<String, String> lexicon = new HashMap<>();
    for (Country country : Country.ALL) {
      country.english().forEach(name -> lexicon.put(normal(name), country.name()));
    }
    for (String line : Lexicon.lines("cities.txt")) {
      String[] sides = line.split("=");
      String arabic = sides[0].split("[,،]")[0].strip();
      for (String name : sides[1].split(",")) {
        lexicon.put(normal(name), arabic);
      }
    }
    lexicon.putAll(Lexicon.map("english-arabic.txt"));
    return Map.copyOf(lexicon);
  }

  private static String normal(String name) {
    return String.join(
        " ", Words.of(name.toLowerCase(Locale.ROOT)).stream().map(Word::text).toList());
  }
}
