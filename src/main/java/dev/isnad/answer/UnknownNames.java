package dev.isnad.answer;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.QuestionReading;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.Thesaurus;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Persons whom nothing but their place in a question gives away: {@code بوكاي} in {@code أين التقى
 * بوكاي ترامب؟} stands between a verb and a name, and in {@code ماذا قال بوكاي؟} behind a verb of
 * saying. Would rather miss one than take another word for a person.
 */
final class UnknownNames {
  /** Shorter words are too often Arabic ones: {@code جنوب فرنسا}. */
  private static final int SHORTEST = 5;

  /** Behind a verb of saying stands whoever speaks, or a particle. */
  private static final int SHORTEST_SPEAKER = 4;

  /** Feminine nouns, adverbs, broken plurals, and directions. */
  private static final Pattern NO_NAME = Pattern.compile(".*[ةهاءًى]|.*ًا|(?:شمال|جنوب)ي");

  private static final Set<String> SAYING = WordList.keysOf("saying_verbs.txt");

  private UnknownNames() {}

  /** Whether the question names somebody whom {@link Names} does not know. */
  static boolean areIn(String question, QuestionReading reading) {
    List<Word> words = Words.of(question);
    for (int i = 1; i < words.size(); i++) {
      boolean speaks = saysIt(words.get(i - 1));
      int shortest = speaks ? SHORTEST_SPEAKER : SHORTEST;
      if (words.get(i).folded().length() >= shortest
          && mayBeName(words.get(i), reading)
          && (speaks || standsBesideName(words, i, reading))) {
        return true;
      }
    }
    return false;
  }

  /** No feminine noun, and no adverb such as {@code سابقا}. */
  private static boolean mayBeName(Word word, QuestionReading reading) {
    String folded = word.folded();
    return Names.mayBeForeign(folded)
        && !NO_NAME.matcher(word.text()).matches()
        && isContent(word, reading)
        && !NamedWords.isNamed(word, reading.names())
        && !Thesaurus.lists(folded);
  }

  /** Whether it is a verb after which whoever speaks is named. */
  static boolean saysIt(Word verb) {
    return SAYING.contains("=" + verb.folded());
  }

  /** Right behind a verb or another word with a meaning, and right before a name. */
  private static boolean standsBesideName(List<Word> words, int i, QuestionReading reading) {
    return isContent(words.get(i - 1), reading)
        && !NamedWords.isNamed(words.get(i - 1), reading.names())
        && reading.names().stream().anyMatch(name -> follows(name, words.get(i)));
  }

  private static boolean isContent(Word word, QuestionReading reading) {
    return reading.contentWords().stream().anyMatch(content -> content.span().equals(word.span()))
        && ContentWords.carriesMeaning(word.folded());
  }

  /** Right after the word, at most one tied letter between. */
  private static boolean follows(NameMention name, Word word) {
    int gap = name.span().start() - word.span().end();
    return gap >= 1 && gap <= 2;
  }
}
