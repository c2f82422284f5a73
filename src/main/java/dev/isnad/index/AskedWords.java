package dev.isnad.index;

import dev.isnad.arabic.WordBreaker;
import dev.isnad.index.Explanation.Agreement;
import dev.isnad.index.Explanation.WordSeen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/** A text's words in both their spellings: as they stand there and folded, as they are searched. */
record AskedWords(List<AskedWord> words) {
  /**
   * @param start offset in the text
   * @param end after its last character
   * @param folded empty where nothing of the word is searched
   */
  record AskedWord(int start, int end, String folded) {}

  AskedWords {
    words = List.copyOf(words);
  }

  static AskedWords of(String text) {
    WordBreaker breaker = new WordBreaker();
    breaker.reset(text.toCharArray(), text.length());
    List<AskedWord> words = new ArrayList<>();
    while (breaker.next()) {
      char[] folded = new char[4 * (breaker.end() - breaker.start())];
      int length = breaker.fold(folded);
      words.add(new AskedWord(breaker.start(), breaker.end(), new String(folded, 0, length)));
    }
    return new AskedWords(words);
  }

  /** The searched words as they stand in the text, not yet seen in any passage. */
  static List<WordSeen> of(String text, QueryWords question, IndexSearcher searcher)
      throws IOException {
    LuceneVocabulary vocabulary = new LuceneVocabulary(searcher);
    AskedWords asked = of(text);
    return question.words().stream()
        .map(
            word ->
                new WordSeen(
                    asked.shown(text, word),
                    word.forms().stream()
                        .mapToInt(form -> vocabulary.stemFrequency(form.stem()))
                        .max()
                        .orElse(0),
                    Agreement.MISSING,
                    false))
        .toList();
  }

  private String shown(String text, QueryWord searched) {
    QueryWord.Form form = searched.forms().getFirst();
    return words.stream()
        .filter(word -> QueryWord.Form.of(word.folded(), 1).equals(form))
        .findFirst()
        .map(word -> text.substring(word.start(), word.end()))
        .orElse(form.stem());
  }
}
