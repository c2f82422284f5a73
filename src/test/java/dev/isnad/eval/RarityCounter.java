package dev.isnad.eval;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.eval.EvaluationSet.Text;
import dev.isnad.lexicon.WordKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Counts how many passages hold each stem, for {@code Rarity}. Texts that answer one of the set's
 * questions are left out, so that what is judged with these questions does not know them. Not part
 * of the program; run with the command in {@code docs/answers.md}.
 */
final class RarityCounter {
  private static final int FEWEST = 2;

  /** Counts that are as near as this are taken for the same. */
  private static final double STEP = 0.15;

  private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u064A]{2,}");

  private RarityCounter() {}

  /** Arguments: the file to write; the folder of a set. */
  public static void main(String[] arguments) throws IOException {
    EvaluationSet set = BeirReader.read(Path.of(arguments[1]));
    Set<String> answering =
        set.questions().stream()
            .flatMap(question -> question.relevant().stream())
            .collect(Collectors.toSet());
    List<Text> texts = set.texts().stream().filter(text -> !answering.contains(text.id())).toList();
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(text -> stems(text).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    Files.write(Path.of(arguments[0]), lines(texts.size(), counts));
  }

  private static Set<String> stems(Text text) {
    Set<String> stems = new HashSet<>();
    for (Word word : Words.of(text.body())) {
      String stem = WordKeys.stem(word.folded());
      if (ARABIC.matcher(stem).matches()) {
        stems.add(stem);
      }
    }
    return stems;
  }

  private static List<String> lines(int passages, Map<String, Integer> counts) {
    Map<Integer, Set<String>> byCount = new TreeMap<>();
    counts.forEach(
        (stem, count) -> {
          if (count >= FEWEST) {
            byCount.computeIfAbsent(rounded(count), one -> new TreeSet<>()).add(stem);
          }
        });
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Written by RarityCounter; docs/answers.md tells from what and with which command.");
    lines.add("# How many passages were counted; then a count and the stems that so many hold.");
    lines.add(String.valueOf(passages));
    byCount.forEach((count, stems) -> lines.add(count + " " + String.join(" ", stems)));
    return lines;
  }

  private static int rounded(int count) {
    return (int) Math.round(Math.exp(Math.round(Math.log(count) / STEP) * STEP));
  }
}
