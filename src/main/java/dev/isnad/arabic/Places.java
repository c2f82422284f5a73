package dev.isnad.arabic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Known names in folded text: countries, their adjectives, cities and names that need no evidence.
 */
final class Places {
  /**
   * A known name found in a text.
   *
   * @param identity equal for all names and adjectives of one country or city
   * @param words how many words it takes
   * @param clitic how many letters tied to the front of its first word belong to other words
   */
  record Match(String identity, int words, int clitic) {
    /** Whether it is a country or city, not a person or an organisation. */
    boolean isPlace() {
      return !identity.startsWith("name:");
    }
  }

  private static final Map<String, String> IDENTITIES = new HashMap<>();
  private static final Set<String> FIRST_WORDS = new HashSet<>();
  private static final Set<String> AMBIGUOUS = new HashSet<>();
  private static final Set<String> ALLOWING =
      Set.of("في", "الي", "دوله", "جمهوريه", "رييس", "عاصمه");
  private static final List<String> ENDINGS =
      List.of("", "ة", "ا", "ون", "ين", "ان", "تين", "ات", "تان");
  private static final int LONGEST = 5;

  /** Hashes of the first words; who is not among them begins no name. */
  private static final BitSet BEGINNINGS = new BitSet();

  /** Names that are part of longer ones. */
  private static final Set<String> PARTS = new HashSet<>();

  private static final int ARTICLE = "ال".hashCode();

  static {
    for (Country country : Country.ALL) {
      country.arabic().forEach(name -> IDENTITIES.put(key(name), country.code()));
      country.ambiguous().forEach(name -> AMBIGUOUS.add(key(name)));
      country.ambiguous().forEach(name -> IDENTITIES.put(key(name), country.code()));
      country.adjectives().forEach(adjective -> addForms(adjective, country.code()));
    }
    for (String line : Lexicon.lines("cities.txt")) {
      String[] names = line.substring(0, line.indexOf('=')).split("[,،]");
      for (String name : names) {
        IDENTITIES.putIfAbsent(key(name), key(names[0]));
      }
    }
    Lexicon.lines("names.txt")
        .forEach(name -> IDENTITIES.putIfAbsent(key(name), "name:" + key(name)));
    IDENTITIES.keySet().forEach(key -> FIRST_WORDS.add(key.split(" ")[0]));
    FIRST_WORDS.forEach(word -> BEGINNINGS.set(bit(word.hashCode())));
    IDENTITIES.keySet().forEach(Places::addParts);
  }

  private Places() {}

  private static void addForms(String adjective, String code) {
    for (String ending : ENDINGS) {
      if (PersonWords.isCommon(key(adjective + ending))) {
        continue;
      }
      IDENTITIES.putIfAbsent(key(adjective + ending), code);
      IDENTITIES.putIfAbsent(key("ال" + adjective + ending), code);
    }
  }

  private static void addParts(String key) {
    String[] words = key.split(" ");
    for (int from = 0; from < words.length; from++) {
      StringBuilder part = new StringBuilder();
      for (int to = from; to < words.length && to - from < words.length - 1; to++) {
        PARTS.add(part.append(to == from ? "" : " ").append(words[to]).toString());
      }
    }
  }

  /** Whether some known name holds these words and others besides. */
  static boolean isWithinLonger(List<Word> words) {
    return PARTS.contains(words.stream().map(Word::folded).collect(Collectors.joining(" ")));
  }

  private static String key(String name) {
    List<String> words = new ArrayList<>();
    Words.of(name).forEach(word -> words.add(word.folded()));
    return String.join(" ", words);
  }

  /**
   * The known names of a text in their order, each by its first word; of a name within another only
   * the outer one.
   */
  static SortedMap<Integer, Match> in(ScannedText text) {
    List<Word> words = text.words();
    SortedMap<Integer, Match> found = new TreeMap<>();
    int i = 0;
    while (i < text.size()) {
      Optional<Match> match = mayBegin(text, i) ? at(words, i) : Optional.empty();
      if (match.isPresent()) {
        found.put(i, match.get());
      }
      i += match.map(Match::words).orElse(1);
    }
    return found;
  }

  /** Whether the word, or what is left of it without {@link Clitics}, may begin a name. */
  private static boolean mayBegin(ScannedText text, int i) {
    char[] folded = text.folded();
    int to = text.foldedEnd(i);
    int from = text.foldedStart(i);
    if (mayBegin(ScannedText.hash(0, folded, from, to))) {
      return true;
    }
    for (int tied = 0; tied < 2 && Clitics.isTied(folded, from, to); tied++) {
      if (folded[from] == 'ل' && folded[from + 1] == 'ل') {
        return mayBegin(ScannedText.hash(ARTICLE, folded, from + 2, to));
      }
      if (mayBegin(ScannedText.hash(0, folded, ++from, to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(int hash) {
    return BEGINNINGS.get(bit(hash));
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 16) & 0xFFFF;
  }

  /** The longest known name that begins at word {@code i}. */
  static Optional<Match> at(List<Word> words, int i) {
    String first = words.get(i).folded();
    if (!FIRST_WORDS.contains(first)
        && Clitics.stripped(first).stream().noneMatch(FIRST_WORDS::contains)) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST, words.size() - i); length > 0; length--) {
      Optional<Match> match =
          Gaps.joined(words, i, i + length - 1) ? match(words, i, length) : Optional.empty();
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static Optional<Match> match(List<Word> words, int i, int length) {
    String rest = rest(words, i, length);
    String first = words.get(i).folded();
    Optional<String> plain = identity(first + rest, words, i);
    if (plain.isPresent()) {
      return Optional.of(new Match(plain.get(), length, 0));
    }
    for (String stripped : Clitics.stripped(first)) {
      Optional<String> tied = identity(stripped + rest, words, i);
      if (tied.isPresent()) {
        return Optional.of(new Match(tied.get(), length, Clitics.length(first, stripped)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> identity(String key, List<Word> words, int i) {
    boolean allowed =
        !AMBIGUOUS.contains(key) || i > 0 && ALLOWING.contains(words.get(i - 1).folded());
    return allowed ? Optional.ofNullable(IDENTITIES.get(key)) : Optional.empty();
  }

  private static String rest(List<Word> words, int i, int length) {
    StringBuilder rest = new StringBuilder();
    for (int j = i + 1; j < i + length; j++) {
      rest.append(' ').append(words.get(j).folded());
    }
    return rest.toString();
  }
}
