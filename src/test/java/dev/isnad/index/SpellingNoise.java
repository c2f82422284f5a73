package dev.isnad.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Spoils a question as people at a keyboard do, one or two slips each: hamza left out, ta marbuta
 * and alef maqsura confused, letters swapped, lost, doubled or hit beside, words glued or split.
 */
final class SpellingNoise {
  private static final String KEYS = "ضصثقفغعهخحجد شسيبلاتنمكط ئءؤرلاىةوزظ";
  private static final int WORTH_SPOILING = 4;

  private SpellingNoise() {}

  static String spoil(String question, long seed) {
    Random random = new Random(seed * 31 + question.hashCode());
    List<String> words = new ArrayList<>(Arrays.asList(question.trim().split("\\s+")));
    int slips = random.nextBoolean() ? 1 : 2;
    for (int slip = 0; slip < slips; slip++) {
      int[] worth =
          java.util.stream.IntStream.range(0, words.size())
              .filter(i -> words.get(i).length() >= WORTH_SPOILING)
              .toArray();
      if (worth.length > 0) {
        spoil(words, worth[random.nextInt(worth.length)], random);
      }
    }
    return String.join(" ", words);
  }

  private static void spoil(List<String> words, int at, Random random) {
    String word = words.get(at);
    int letter = 1 + random.nextInt(word.length() - 2);
    String head = word.substring(0, letter);
    char here = word.charAt(letter);
    String tail = word.substring(letter + 1);
    switch (random.nextInt(9)) {
      case 0, 1 ->
          words.set(
              at,
              word.replaceAll("[أإآ]", "ا").replace("ئ", "ي").replace("ؤ", "و").replace("ء", ""));
      case 2 -> words.set(at, word.replace("ة", "ه").replace("ى", "ي"));
      case 3 -> words.set(at, head + tail.charAt(0) + here + tail.substring(1));
      case 4 -> words.set(at, head + tail);
      case 5 -> words.set(at, head + here + here + tail);
      case 6 -> words.set(at, head + beside(here, random) + tail);
      case 7 -> glue(words, at);
      default -> split(words, at, random);
    }
  }

  private static char beside(char key, Random random) {
    int at = KEYS.indexOf(key);
    int next = at + (random.nextBoolean() ? 1 : -1);
    return at < 0 || next < 0 || next >= KEYS.length() || KEYS.charAt(next) == ' '
        ? key
        : KEYS.charAt(next);
  }

  private static void glue(List<String> words, int at) {
    if (at + 1 < words.size()) {
      words.set(at, words.get(at) + words.remove(at + 1));
    }
  }

  private static void split(List<String> words, int at, Random random) {
    String word = words.get(at);
    if (word.length() >= 6) {
      int cut = 2 + random.nextInt(word.length() - 4);
      words.set(at, word.substring(0, cut));
      words.add(at + 1, word.substring(cut));
    }
  }
}
