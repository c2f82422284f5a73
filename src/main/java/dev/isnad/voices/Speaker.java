package dev.isnad.voices;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.article.Attribution;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.WordKeys;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom the words after a verb of speech name, given who has spoken in the report so far. */
final class Speaker {
  private static final Set<String> TITLES = WordList.keysOf("titles.txt");
  private static final Set<String> SPEAKING = WordList.keysOf("speakers.txt");

  /** What stands behind it says what the named one is. */
  private static final String APPOSITION = "،";

  private static final Set<String> MEDIA =
      Set.of("تقرير", "صحيفه", "موقع", "قناه", "مجله", "وكاله", "اذاعه", "شبكه", "جريده");
  private static final Set<String> MANY =
      WordList.folded("مصدر مصادر مسؤولون خبراء شهود محللون أطباء باحثون ناشطون نشطاء دبلوماسيون");
  private static final Set<String> BINDING = Set.of("لدي", "باسم", "بن", "ولد", "ابو");

  private Speaker() {}

  /** Whether these words can name somebody who speaks; a bare office without article does not. */
  static boolean isOne(String named) {
    List<Word> words = Words.of(named);
    if (words.isEmpty()) {
      return false;
    }
    Word first = words.getFirst();
    List<NameMention> names = Names.find(named);
    boolean definite = first.folded().startsWith("ال");
    return NamedWords.isNamed(first, names)
        || named.contains(APPOSITION)
        || definite && !names.isEmpty()
        || isHead(first) && (definite || words.size() > 1 || isPlural(first));
  }

  /** {@code مصادر}, {@code خبراء}: nobody in particular is meant. */
  private static boolean isPlural(Word word) {
    return MANY.contains(word.folded());
  }

  /** Whether the word says what kind of outlet is named after it. */
  static boolean isMedium(Word word) {
    return MEDIA.stream().anyMatch(medium -> WordKeys.meet(word.folded(), medium));
  }

  /** Whether these words name the outlet that published the report, or the report itself. */
  static boolean isOutlet(String named, Attribution attribution) {
    List<Word> words = Words.of(named);
    boolean report =
        words.size() == 1
            && words.getFirst().folded().startsWith("ال")
            && isMedium(words.getFirst());
    List<Word> name = words.stream().filter(word -> !isMedium(word)).toList();
    return report
        || !name.isEmpty()
            && covers(attribution.publisher(), text(named, name))
            && covers(named, attribution.publisher());
  }

  private static String text(String named, List<Word> words) {
    return named.substring(words.getFirst().span().start(), words.getLast().span().end());
  }

  /**
   * The subject at the beginning of these words, where an object may stand behind it: a title with
   * what belongs to it, and a name.
   */
  static String subject(String named) {
    List<Word> words = Words.of(named);
    List<NameMention> names = Names.find(named);
    int end = 0;
    for (int i = 0; i < words.size() && belongs(words, i, names); i++) {
      end = words.get(i).span().end();
    }
    return named.substring(0, end);
  }

  private static boolean belongs(List<Word> words, int i, List<NameMention> names) {
    Word word = words.get(i);
    String folded = word.folded();
    boolean definite = folded.startsWith("ال");
    boolean ofBefore = i > 0 && !words.get(i - 1).folded().startsWith("ال");
    return i == 0
        || NamedWords.isNamed(word, names)
        || BINDING.contains(folded)
        || BINDING.contains(words.get(i - 1).folded())
        || ofBefore && isHead(words.get(i - 1))
        || definite && (folded.endsWith("ي") || folded.endsWith("يه"));
  }

  /** Whether it is a word for an office or for a body that speaks. */
  static boolean isOffice(Word word) {
    return isHead(word);
  }

  private static boolean isHead(Word word) {
    return isAmong(word, TITLES) || isAmong(word, SPEAKING);
  }

  /**
   * The fullest name for the one that is named: of those who spoke before, the latest that it may
   * mean, as the report's particulars name them where they do.
   *
   * @param spoken who has spoken so far, the latest first
   */
  static String fullest(String named, List<String> spoken, Attribution attribution) {
    Optional<String> article = attribution.speaker();
    String known =
        spoken.stream()
            .filter(one -> covers(one, named))
            .findFirst()
            .filter(one -> Words.of(one).size() >= Words.of(named).size())
            .orElse(named);
    return article.filter(one -> covers(one, known)).orElse(known);
  }

  /** Whether the verb's gender fits what is known of the speaker's. */
  static boolean agrees(String speaker, boolean feminine) {
    Word first = Words.of(speaker).getFirst();
    boolean marked = first.text().endsWith("ة") || first.text().endsWith("ات");
    return feminine ? marked || !isAmong(first, TITLES) : !marked;
  }

  /** Whether all words of a name stand in the fuller one. */
  static boolean covers(String fuller, String name) {
    Set<String> keys = Candidate.keys(Words.of(fuller));
    List<Word> words =
        Words.of(name).stream().filter(word -> ContentWords.carriesMeaning(word.folded())).toList();
    return !words.isEmpty()
        && words.stream()
            .allMatch(word -> WordKeys.ofName(word.folded()).stream().anyMatch(keys::contains));
  }

  private static boolean isAmong(Word word, Set<String> keys) {
    return WordKeys.of(word.folded()).stream()
        .filter(key -> !key.startsWith("#"))
        .anyMatch(keys::contains);
  }
}
