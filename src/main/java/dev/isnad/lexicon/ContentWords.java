package dev.isnad.lexicon;

import dev.isnad.arabic.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a text that carry its claims. */
public final class ContentWords {
  private static final Set<String> STOP_WORDS = stopWords();
  private static final String TIED = "وف";

  /** {@code فُتحت}, which is no {@code تحت}. */
  private static final String OPENED = "فتحت";

  private ContentWords() {}

  public static List<Word> of(List<Word> words) {
    return words.stream().filter(word -> carriesMeaning(word.folded())).toList();
  }

  public static boolean carriesMeaning(String folded) {
    if (folded.length() < 2 || STOP_WORDS.contains(folded)) {
      return false;
    }
    return folded.equals(OPENED)
        || TIED.indexOf(folded.charAt(0)) < 0
        || !STOP_WORDS.contains(folded.substring(1));
  }

  private static Set<String> stopWords() {
    Set<String> words = new HashSet<>();
    WordList.lines("stop_words.txt").forEach(line -> words.addAll(WordList.folded(line)));
    return Set.copyOf(words);
  }
}
