package dev.isnad.lexicon;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Word;
import java.util.List;

/** Which words of a text belong to the names found in it. */
public final class NamedWords {
  private NamedWords() {}

  public static boolean isNamed(Word word, List<NameMention> names) {
    return names.stream()
        .anyMatch(
            name ->
                name.span().start() < word.span().end() && word.span().start() < name.span().end());
  }
}
