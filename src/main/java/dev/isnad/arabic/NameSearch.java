package dev.isnad.arabic;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Looks for the same names in many texts, as {@link Names#occursIn} would: the names are read once,
 * and of a text only the words that may be theirs.
 */
public final class NameSearch {
  private final List<Sought> names;

  private NameSearch(List<Sought> names) {
    this.names = names;
  }

  public static NameSearch of(List<String> names) {
    return new NameSearch(names.stream().map(Sought::of).toList());
  }

  /** How many of the names do not occur in the text. */
  public int lacking(CharSequence text) {
    ScannedText scanned = ScannedText.of(text);
    if (!scanned.isPlain()) {
      return (int) names.stream().filter(n -> !NameOccurrence.of(n.name(), text)).count();
    }
    Searched searched = new Searched(scanned, names.stream().anyMatch(Sought::isPlace));
    return (int) names.stream().filter(name -> !searched.holds(name)).count();
  }

  /**
   * A name.
   *
   * @param identity of the known place that it names; empty string where it is none
   * @param words what each of its words must meet
   */
  private record Sought(String name, String identity, List<List<Spelling>> words) {
    static Sought of(String name) {
      List<Word> words = Words.of(name);
      String identity =
          words.isEmpty()
              ? ""
              : Places.at(words, 0)
                  .filter(match -> match.words() == words.size())
                  .map(Places.Match::identity)
                  .orElse("");
      return new Sought(name, identity, words.stream().map(Sought::spellings).toList());
    }

    private static List<Spelling> spellings(Word word) {
      return NameKey.skeletons(word.text()).stream().map(Spelling::of).toList();
    }

    boolean isPlace() {
      return !identity.isEmpty();
    }
  }

  /**
   * One word's skeleton.
   *
   * @param codes the {@link SoundCode}s of which a word that meets it has one
   */
  private record Spelling(Skeleton skeleton, int[] codes) {
    static Spelling of(Skeleton skeleton) {
      int[] codes = NameKey.variants(skeleton).mapToInt(SoundCode::of).distinct().toArray();
      return new Spelling(skeleton, codes);
    }

    boolean meets(Searched text, int word) {
      for (int code : codes) {
        if (text.hasCode(word, code)) {
          return meets(text.text.folded(word));
        }
      }
      return false;
    }

    private boolean meets(String folded) {
      return !folded.equals("ال") && NameKey.sameWord(skeleton, Skeleton.of(folded));
    }
  }

  private static final class Searched {
    private final ScannedText text;
    private final SortedMap<Integer, Places.Match> places;
    private final int[] codes;

    Searched(ScannedText text, boolean forPlaces) {
      this.text = text;
      this.places = forPlaces ? Places.in(text) : new TreeMap<>();
      this.codes = new int[SoundCode.VARIANTS * text.size()];
      for (int i = 0; i < text.size(); i++) {
        SoundCode.all(
            text.folded(), text.foldedStart(i), text.foldedEnd(i), codes, SoundCode.VARIANTS * i);
      }
    }

    boolean hasCode(int word, int code) {
      int at = SoundCode.VARIANTS * word;
      return codes[at] == code || codes[at + 1] == code || codes[at + 2] == code;
    }

    boolean holds(Sought name) {
      if (name.words().isEmpty()) {
        return false;
      }
      if (!name.isPlace()) {
        return name.words().stream().allMatch(word -> stands(word, i -> true));
      }
      return places.values().stream().anyMatch(p -> p.identity().equals(name.identity()))
          || name.words().stream().allMatch(word -> stands(word, i -> !inPlace(i)));
    }

    private boolean stands(List<Spelling> word, IntPredicate where) {
      return word.stream().allMatch(spelling -> stands(spelling, where));
    }

    private boolean stands(Spelling spelling, IntPredicate where) {
      for (int i = 0; i < text.size(); i++) {
        if (spelling.meets(this, i) && where.test(i)) {
          return true;
        }
      }
      return false;
    }

    /** Whether the word is part of the name of a place. */
    private boolean inPlace(int word) {
      return places.headMap(word + 1).entrySet().stream()
          .anyMatch(e -> e.getValue().isPlace() && e.getKey() + e.getValue().words() > word);
    }
  }
}
