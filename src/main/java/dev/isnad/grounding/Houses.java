package dev.isnad.grounding;

import dev.isnad.arabic.ArabicFolding;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.article.Attribution;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The houses through which a report came, as a sentence may name them: the publisher and the
 * agencies, with what they are or, in quotation marks, without it.
 */
final class Houses {
  /** What a house is called by: {@code صحيفة}, {@code وكالة}. */
  private static final Set<String> KINDS =
      WordList.folded(
          "صحيفة جريدة موقع وكالة إذاعة قناة مجلة شبكة منصة نشرة ملحق دليل تلفزيون راديو مدونة");

  /** Whatever is published has a place in the net. */
  private static final String SITE = ArabicFolding.fold("موقع");

  private final List<Name> names;

  /**
   * One way of naming a house.
   *
   * @param rank how many hands the report went through before: 0 for the agency nearest to whoever
   *     spoke, the most for the publisher
   * @param quoted whether it names the house only in quotation marks
   */
  private record Name(int rank, List<String> words, boolean quoted) {}

  /**
   * A house named in a sentence.
   *
   * @param end the place after its last word
   */
  record Named(int rank, int end) {}

  private Houses(List<Name> names) {
    this.names = names;
  }

  static Houses of(Attribution attribution) {
    List<Name> names = new ArrayList<>();
    List<String> via = attribution.via();
    add(via.size(), attribution.publisher(), names);
    IntStream.range(0, via.size()).forEach(rank -> add(rank, via.get(rank), names));
    return new Houses(List.copyOf(names));
  }

  private static void add(int rank, String house, List<Name> names) {
    List<String> words = Words.of(house).stream().map(Word::folded).toList();
    if (words.isEmpty()) {
      return;
    }
    names.add(new Name(rank, words, false));
    if (!KINDS.contains(words.getFirst())) {
      List<String> site = new ArrayList<>(List.of(SITE));
      site.addAll(words);
      names.add(new Name(rank, List.copyOf(site), false));
    } else if (words.size() > 1) {
      names.add(new Name(rank, words.subList(1, words.size()), true));
    }
  }

  /** The house that is named from this word on, the longest of several. */
  Optional<Named> at(String sentence, List<Word> words, int from) {
    return names.stream()
        .filter(name -> isAt(name, sentence, words, from))
        .map(name -> new Named(name.rank(), from + name.words().size()))
        .max((one, other) -> Integer.compare(one.end(), other.end()));
  }

  private static boolean isAt(Name name, String sentence, List<Word> words, int from) {
    int end = from + name.words().size();
    return end <= words.size()
        && isTied(words.get(from).folded(), name.words().getFirst())
        && IntStream.range(1, name.words().size())
            .allMatch(i -> words.get(from + i).folded().equals(name.words().get(i)))
        && (!name.quoted() || isQuoted(sentence, words.get(from), words.get(end - 1)));
  }

  /** The word itself, also with "to" or "and" tied to it: {@code لصحيفة}, {@code للفجر}. */
  private static boolean isTied(String written, String word) {
    return written.equals(word)
        || written.equals("ل" + word)
        || written.equals("و" + word)
        || word.startsWith("ال") && written.equals("لل" + word.substring(2));
  }

  private static boolean isQuoted(String sentence, Word first, Word last) {
    int start = first.span().start();
    int end = last.span().end();
    return start > 0
        && end < sentence.length()
        && "«\"“".indexOf(sentence.charAt(start - 1)) >= 0
        && "»\"”".indexOf(sentence.charAt(end)) >= 0;
  }
}
