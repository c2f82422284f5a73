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
    String written = text.toString();
    return names.stream().allMatch(name -> name.standsIn(written)) ? 0 : lookedCloser(text);
  }

  private int lookedCloser(CharSequence text) {
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
   * @param plain where these stand in a text as they are written, the name does; empty where that
   *     proves nothing
   */
  private record Sought(
      String name, String identity, List<List<Spelling>> words, List<String> plain) {
    static Sought of(String name) {
      List<Word> words = Words.of(name);
      String identity =
          words.isEmpty()
              ? ""
              : Places.at(words, 0)
                  .filter(match -> match.words() == words.size())
                  .map(Places.Match::identity)
                  .orElse("");
      return new Sought(
          name, identity, words.stream().map(Sought::spellings).toList(), plain(words, identity));
    }

    /** A place that is named within another's name ({@code غينيا}) is looked for more closely. */
    private static List<String> plain(List<Word> words, String identity) {
      List<String> written = words.stream().map(Word::text).toList();
      if (identity.isEmpty()) {
        return written;
      }
      return Places.isWithinLonger(words) ? List.of() : List.of(String.join(" ", written));
    }

    private static List<Spelling> spellings(Word word) {
      return NameKey.skeletons(word.text()).stream().map(Spelling::of).toList();
    }

    /** Whether the name stands there letter by letter, and may be no part of a longer one. */
    boolean standsIn(String text) {
      return !plain.isEmpty() && plain.stream().allMatch(part -> standsIn(text, part));
    }

    private static boolean standsIn(String text, String word) {
      int at = text.indexOf(word);
      while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + word.length()))) {
        at = text.indexOf(word, at + 1);
      }
      return at >= 0;
    }

    private static boolean isEdge(String text, int at) {
      return at < 0 || at >= text.length() || Words.endsWord(text.charAt(at));
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

    /** Made when the first name is asked for that is not among the places. */
    private int[] codes = {};

    Searched(ScannedText text, boolean forPlaces) {
      this.text = text;
      this.places = forPlaces ? Places.in(text) : new TreeMap<>();
    }

    boolean hasCode(int word, int code) {
      int at = SoundCode.VARIANTS * word;
      return codes[at] == code || codes[at + 1] == code || codes[at + 2] == code;
    }

    private void makeCodes() {
      if (codes.length == 0) {
        codes = new int[SoundCode.VARIANTS * text.size()];
        for (int i = 0; i < text.size(); i++) {
          SoundCode.all(
              text.folded(), text.foldedStart(i), text.foldedEnd(i), codes, SoundCode.VARIANTS * i);
        }
      }
    }

    boolean holds(Sought name) {
      if (name.words().isEmpty()) {
        return false;
      }
      if (name.isPlace()
          && places.values().stream().anyMatch(p -> p.identity().equals(name.identity()))) {
        return true;
      }
      makeCodes();
      if (!name.isPlace()) {
        return name.words().stream().allMatch(word -> stands(word, i -> true));
      }
      return name.words().stream().allMatch(word -> stands(word, i -> !inPlace(i)));
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
