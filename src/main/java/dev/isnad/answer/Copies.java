package dev.isnad.answer;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.index.Passage;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.Thesaurus;
import dev.isnad.lexicon.WordKeys;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Other reports that publish the words which a source is cited for: one source, told by several.
 */
final class Copies {
  /** A copy may differ from the original in a word here and there, not in a number or a name. */
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
    List<Word> its = Words.of(copy.text());
    Set<String> folded = its.stream().map(Word::folded).collect(Collectors.toSet());
    List<Word> missing = quote.stream().filter(word -> !folded.contains(word.folded())).toList();
    return quote.size() - missing.size() >= NEARLY_ALL * quote.size()
        && missing.stream().noneMatch(word -> mayTellAnother(word, its));
  }

  /** A number, and a word that no list has among the common ones, as a name is not. */
  private static boolean mayTellAnother(Word word, List<Word> copy) {
    return Character.isDigit(word.text().charAt(0))
        || ContentWords.carriesMeaning(word.folded())
            && !Thesaurus.lists(word.folded())
            && copy.stream().noneMatch(other -> WordKeys.meet(word.folded(), other.folded()));
  }

  private static Source.Copy copy(Passage passage) {
    return new Source.Copy(
        passage.articleId(),
        passage.title(),
        passage.attribution().publisher(),
        passage.attribution().published());
  }
}
