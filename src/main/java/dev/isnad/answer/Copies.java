package dev.isnad.answer;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.index.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Other reports that publish the words which a source is cited for: one source, told by several.
 */
final class Copies {
  /** A copy may differ from the original in a word here and there, not in a number. */
  private static final double NEARLY_ALL = 0.8;

  private Copies() {}

  /**
   * @param quote what is cited
   * @param repeated passages of other reports that tell nearly the same
   */
  static List<Source.Copy> of(String quote, List<Passage> repeated) {
    List<Word> words = Words.of(quote);
    return repeated.stream().filter(copy -> repeats(copy, words)).map(Copies::copy).toList();
  }

  private static boolean repeats(Passage copy, List<Word> quote) {
    Set<String> its = Words.of(copy.text()).stream().map(Word::folded).collect(Collectors.toSet());
    long shared = quote.stream().filter(word -> its.contains(word.folded())).count();
    return shared >= NEARLY_ALL * quote.size()
        && quote.stream()
            .filter(word -> Character.isDigit(word.text().charAt(0)))
            .allMatch(number -> its.contains(number.folded()));
  }

  private static Source.Copy copy(Passage passage) {
    return new Source.Copy(
        passage.articleId(),
        passage.title(),
        passage.attribution().publisher(),
        passage.attribution().published());
  }
}
