package dev.isnad.index;

import dev.isnad.arabic.LightStemmer;
import dev.isnad.index.AskedWords.AskedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was searched instead of misspelled words, spelled as the passages found have it. What no
 * passage holds changed nothing, and is not told.
 */
final class Corrections {
  /** Passages further down are not what was meant. */
  private static final int LOOKED_AT = 5;

  private Corrections() {}

  static List<Correction> of(String text, List<Mended> mended, List<Hit> hits) {
    if (mended.isEmpty()) {
      return List.of();
    }
    AskedWords asked = AskedWords.of(text);
    List<Correction> corrections = new ArrayList<>();
    for (Mended word : mended) {
      Optional<String> instead = instead(word, hits);
      instead.ifPresent(
          i -> written(text, asked, word).ifPresent(w -> corrections.add(new Correction(w, i))));
    }
    return corrections;
  }

  /** The words as they stand in what was asked. */
  private static Optional<String> written(String text, AskedWords asked, Mended mended) {
    int size = mended.asked().size();
    List<AskedWord> words = asked.words();
    for (int i = 0; i + size <= words.size(); i++) {
      List<AskedWord> row = words.subList(i, i + size);
      if (row.stream().map(AskedWord::folded).toList().equals(mended.asked())) {
        return Optional.of(text.substring(row.getFirst().start(), row.getLast().end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> instead(Mended mended, List<Hit> hits) {
    String asked = String.join("", mended.asked());
    return mended.instead().stream()
        .map(stems -> spelling(asked, stems, hits))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Of the spellings in the passages, the one most like what was asked, then the most frequent. */
  private static Optional<String> spelling(String asked, List<String> stems, List<Hit> hits) {
    Map<String, Long> spellings =
        hits.stream()
            .limit(LOOKED_AT)
            .flatMap(
                hit -> rows(hit.passage().title() + "\n" + hit.passage().text(), stems).stream())
            .collect(Collectors.groupingBy(s -> s, LinkedHashMap::new, Collectors.counting()));
    return spellings.entrySet().stream()
        .min(
            Comparator.comparingInt(
                    (Map.Entry<String, Long> s) -> Math.abs(s.getKey().length() - asked.length()))
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Where words with these stems stand in a row. */
  private static List<String> rows(String text, List<String> stems) {
    List<AskedWord> words = AskedWords.of(text).words();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i + stems.size() <= words.size(); i++) {
      List<AskedWord> row = words.subList(i, i + stems.size());
      if (row.stream().map(word -> LightStemmer.stem(word.folded())).toList().equals(stems)) {
        rows.add(text.substring(row.getFirst().start(), row.getLast().end()));
      }
    }
    return rows;
  }
}
