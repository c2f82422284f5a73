package dev.isnad.extraction;

import dev.isnad.arabic.Word;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.WordKeys;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words right behind which a place, a body or an office is named, and what is named there. */
final class NamedAfter {
  private static final Set<String> HEADS = heads();
  private static final Set<String> ASKED_WHICH = Set.of("كم", "اي", "ايه", "كل");
  private static final Pattern WITH_ARTICLE = Pattern.compile("[وفك]?(?:ال|بال|لل).*");

  private NamedAfter() {}

  /** Whether the word at this place is one, without an article; not in {@code كم مدينة}. */
  static boolean isHead(List<Word> words, int i) {
    String folded = words.get(i).folded();
    boolean asked = i > 0 && ASKED_WHICH.contains(words.get(i - 1).folded());
    return !asked
        && !hasArticle(folded)
        && HEADS.stream().anyMatch(head -> isOrIsTied(folded, head));
  }

  /**
   * Words with the article that say which of its kind is meant, folded: {@code كأس العالم}, {@code
   * وزيرة التربية}.
   */
  static List<String> withArticle(List<Word> words) {
    List<String> which = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      String folded = words.get(i).folded();
      if (folded.startsWith("ال")
          && ContentWords.carriesMeaning(folded)
          && !HEADS.contains(WordKeys.withoutArticle(folded))
          && isHead(words, i - 1)) {
        which.add(folded);
      }
    }
    return List.copyOf(which);
  }

  static boolean hasArticle(String folded) {
    return WITH_ARTICLE.matcher(folded).matches();
  }

  /** Whether the word is this one, with or without letters tied to its front. */
  static boolean isOrIsTied(String folded, String word) {
    return folded.endsWith(word)
        && folded.substring(0, folded.length() - word.length()).matches("[وف]?[بلك]?");
  }

  private static Set<String> heads() {
    return WordList.lines("named_after.txt").stream()
        .flatMap(line -> WordList.folded(line).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
