package dev.isnad.arabic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes words the name of a person. */
final class PersonWords {
  private static final Set<String> NATIVE = Lexicon.words("native-names.txt");
  private static final Set<String> TITLES = titles();
  private static final Set<String> PARTICLES =
      Set.of("بن", "ابن", "ال", "ابو", "ام", "دي", "فان", "فون", "ولد", "دو", "لا");

  /** Endings that only foreign names have. */
  private static final Pattern FOREIGN_ENDING =
      Pattern.compile(
          ".{2,}(?:وف|وفا|وفيتش|يفيتش|وفيتس|ينكو|ينكوف|سكي|سكايا|يان|زاده|شفيلي|ادزه|ستين|شتاين|مان|سون|يتش|برغ|بيرغ)");

  /** Letters that Arabic has not. */
  private static final Pattern FOREIGN_LETTER = Pattern.compile("[پچڤگژ]");

  /** Letters that transcribers hardly use: a word with one is seldom foreign. */
  private static final Pattern NATIVE_LETTER = Pattern.compile("[حعصضطظذثقءئؤ]");

  private PersonWords() {}

  /** Whether word {@code i} may belong to a name that begins at {@code from}. */
  static boolean continues(List<Word> words, int from, int i) {
    String folded = words.get(i).folded();
    if (TITLES.contains(folded) || CommonWords.contains(folded)) {
      return false;
    }
    String bare = i == from ? bare(words.get(i)) : folded;
    if (isEvident(bare) || NATIVE.contains(bare)) {
      return true;
    }
    return i > from && (PARTICLES.contains(folded) || looksForeign(bare) || isFamilyName(folded));
  }

  /** Whether the words are a name by their own evidence or by the title before them. */
  static boolean isName(List<Word> words, int from, int to) {
    int solid = 0;
    for (int i = from; i < to; i++) {
      String bare = i == from ? bare(words.get(i)) : words.get(i).folded();
      if (isEvident(bare)) {
        return true;
      }
      solid += NATIVE.contains(bare) ? 1 : 0;
    }
    return solid >= 2 || solid == 1 && isTitled(words, from);
  }

  private static boolean isTitled(List<Word> words, int from) {
    for (int i = from - 1; i >= 0 && i >= from - 4; i--) {
      if (TITLES.contains(words.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** How many letters tied to the front of {@code word} are no part of the name. */
  static int clitic(Word word) {
    return Math.max(0, word.folded().length() - bare(word).length());
  }

  private static String bare(Word word) {
    String folded = word.folded();
    if (isEvident(folded) || NATIVE.contains(folded)) {
      return folded;
    }
    for (String stripped : Clitics.stripped(folded)) {
      if (isEvident(stripped) || NATIVE.contains(stripped)) {
        return stripped;
      }
    }
    return folded;
  }

  private static boolean isEvident(String folded) {
    return !CommonWords.contains(folded)
        && (FOREIGN_LETTER.matcher(folded).find()
            || FOREIGN_ENDING.matcher(folded).matches() && looksForeign(folded));
  }

  private static boolean looksForeign(String folded) {
    return folded.length() > 3
        && !folded.startsWith("ال")
        && !NATIVE_LETTER.matcher(folded).find()
        && !CommonWords.contains(folded);
  }

  private static boolean isFamilyName(String folded) {
    return folded.startsWith("ال")
        && folded.endsWith("ي")
        && folded.length() > 4
        && !CommonWords.contains(folded);
  }

  private static Set<String> titles() {
    Set<String> titles = new HashSet<>(Lexicon.words("titles.txt"));
    titles.remove(ArabicFolding.fold("DIRECT"));
    return Set.copyOf(titles);
  }
}
