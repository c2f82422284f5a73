package dev.isnad.extraction;

import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.index.Passage;
import dev.isnad.index.WordUse;
import dev.isnad.lexicon.ContentWords;
import dev.isnad.lexicon.NamedWords;
import dev.isnad.lexicon.Thesaurus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in a question that no list knows: a word that stands where places and bodies are named,
 * without article and ending ({@code رئيس وزراء تلمار}, {@code في تلمار}), and that the reports
 * found use without them, too, as they never use a common noun for long; or that no report uses at
 * all.
 */
final class UnlistedNames {
  private static final Set<String> IN = Set.of("في", "فى", "الي", "لدي");
  private static final String TIED_IN = "بل";
  private static final String APART = " . ";
  private static final int SHORTEST = 4;

  /** With a letter tied to its front. */
  private static final int SHORTEST_TIED = 5;

  /** Pronouns, and endings of adverbs and of comparing: {@code لاحقًا}, {@code أعلى}. */
  private static final Pattern WITH_ENDING = Pattern.compile(".*(?:ه|ها|هم|هما|ًا|اً|ى)");

  private static final Pattern LETTERS = Pattern.compile("\\p{IsArabic}+");

  private final Brief brief;
  private final List<Word> words;

  /** All words of the reports found, folded; read when they are first asked for. */
  private final Set<String> used = new HashSet<>();

  private UnlistedNames(Brief brief) {
    this.brief = brief;
    this.words = Words.of(brief.retrieval().searchedFor());
  }

  /** These names, folded, without what is tied to their front. */
  static List<String> in(Brief brief) {
    UnlistedNames reading = new UnlistedNames(brief);
    List<String> names = new ArrayList<>();
    for (int i = 1; i < reading.words.size(); i++) {
      reading.at(i).ifPresent(names::add);
    }
    return List.copyOf(names);
  }

  private Optional<String> at(int i) {
    Word word = words.get(i);
    String folded = word.folded();
    if (!mayBeName(word)) {
      return Optional.empty();
    }
    if (NamedAfter.isHead(words, i - 1)
        || IN.contains(words.get(i - 1).folded()) && endsPhrase(i)) {
      return Optional.of(folded).filter(one -> isUsedAsName(one) || isUnknown(one));
    }
    boolean tied =
        TIED_IN.indexOf(folded.charAt(0)) >= 0 && folded.length() >= SHORTEST_TIED && endsPhrase(i);
    return Optional.of(folded.substring(1)).filter(one -> tied && isUsedAsName(one));
  }

  private boolean mayBeName(Word word) {
    String folded = word.folded();
    return folded.length() >= SHORTEST
        && isContent(word)
        && LETTERS.matcher(folded).matches()
        && !NamedWords.isNamed(word, brief.reading().names())
        && !NamedAfter.hasArticle(folded)
        && !WITH_ENDING.matcher(word.text()).matches()
        && !Thesaurus.lists(folded);
  }

  private boolean isContent(Word word) {
    return ContentWords.carriesMeaning(word.folded())
        && brief.reading().contentWords().stream()
            .anyMatch(content -> content.span().equals(word.span()));
  }

  /** Whether nothing behind the word tells it from others of its kind, as of a noun it would. */
  private boolean endsPhrase(int i) {
    return i + 1 == words.size()
        || !isContent(words.get(i + 1))
        || !LETTERS.matcher(words.get(i + 1).folded()).matches();
  }

  private boolean isUsedAsName(String name) {
    Set<String> all = used();
    return all.stream().anyMatch(word -> NamedAfter.isOrIsTied(word, name))
        && !isInflected(name, all);
  }

  private Set<String> used() {
    if (used.isEmpty()) {
      for (Passage passage : brief.passages()) {
        Words.of(passage.title() + APART + passage.text()).forEach(word -> used.add(word.folded()));
      }
    }
    return used;
  }

  /** Whether the reports use it with an article, a pronoun or in the plural. */
  private static boolean isInflected(String name, Set<String> used) {
    String stem = name.endsWith("ه") ? name.substring(0, name.length() - 1) : name;
    Pattern forms =
        Pattern.compile(
            "[وف]?(?:(?:ال|بال|كال|لل)"
                + name
                + "|(?:ال|بال|كال|لل|[بلك])?"
                + stem
                + "(?:ات|ين|ون|ت?(?:ه|ها|هم|هما|نا)))");
    return used.stream()
        .anyMatch(word -> !NamedAfter.isOrIsTied(word, name) && forms.matcher(word).matches());
  }

  private boolean isUnknown(String name) {
    return brief.retrieval().uses().stream()
            .filter(use -> use.word().equals(name))
            .mapToLong(WordUse::passages)
            .sum()
        == 0;
  }
}
