package dev.isnad.arabic;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a single word says about being part of a person's name. */
final class PersonWords {
  /** What a word is worth as evidence of a name. */
  enum Worth {
    /** It is a name and nothing else: a known name, or foreign by its letters. */
    NAME,
    /** A given name of another language: a foreign-looking word behind it is the family name. */
    FOREIGN_GIVEN,
    /** A name that is also a common word. */
    MAYBE,
    /** It binds two names: {@code بن}. */
    PARTICLE,
    NOTHING
  }

  private static final Set<String> NATIVE = names(false);
  private static final Set<String> AMBIGUOUS = names(true);
  private static final Set<String> FOREIGN = Lexicon.words("foreign-given-names.txt");
  private static final Set<String> COMMON = Lexicon.words("common-words.txt");
  private static final Set<String> PARTICLES =
      Set.of("بن", "ابن", "بنت", "ولد", "ال", "ابو", "دي", "دو", "فان", "فون", "عبد");

  /** Endings that hardly any Arabic word has. */
  private static final Pattern FOREIGN_ENDING =
      Pattern.compile(
          ".{2,}(?:وف|وفا|وفيتش|يفيتش|ينكو|ينكوف|وفسكي|ينسكي|نسكي|زاده|شفيلي|ستاين|شتاين|بيرغ|نبرغ|سون|دمان|رمان|لمان)");

  /** Letters that transcribers hardly use, and affixes of Arabic words. */
  private static final Pattern ARABIC_LOOK =
      Pattern.compile(
          ".*[حعصضطظذق].*|[وفبلك]?ال.*|لل.*|[يتن][^اوي].*|م[^اوي]{2}.*|.*(?:ات|ون|يه|يين|ته|تها|هم|ها|هما|نا|وا|تين)");

  private static final Pattern NATIVE_LETTER = Pattern.compile("[حعصضطظذثق]");

  /** A verb or a plural that only happens to end like Johnson. */
  private static final Pattern INFLECTED = Pattern.compile("(?:ي|ت[^ي]|م[^ا]|است|ال).*سون");

  private PersonWords() {}

  static Worth worth(String folded) {
    if (PARTICLES.contains(folded)) {
      return Worth.PARTICLE;
    }
    if (FOREIGN.contains(folded)) {
      return Worth.FOREIGN_GIVEN;
    }
    if (NATIVE.contains(folded) || isForeign(folded)) {
      return Worth.NAME;
    }
    return AMBIGUOUS.contains(folded) ? Worth.MAYBE : Worth.NOTHING;
  }

  /** The word without what is tied to its front, where only that makes it a name. */
  static String bare(String folded) {
    return Stream.concat(Stream.of(folded), Clitics.stripped(folded).stream())
        .filter(word -> worth(word) != Worth.NOTHING)
        .findFirst()
        .orElse(folded);
  }

  /** Whether a word may be a family name of another language: true of some Arabic words as well. */
  static boolean looksForeign(String folded) {
    return folded.length() > 3
        && !COMMON.contains(folded)
        && Clitics.stripped(folded).stream().noneMatch(PersonWords::isCommon)
        && !ARABIC_LOOK.matcher(folded).matches();
  }

  /** {@code الغزواني}: an article and the ending of origin. */
  static boolean isFamilyName(String folded) {
    return folded.startsWith("ال") && folded.endsWith("ي") && folded.length() > 5;
  }

  private static boolean isForeign(String folded) {
    return hasForeignEnding(folded) && !COMMON.contains(folded) && Numerals.of(folded).isEmpty();
  }

  private static boolean hasForeignEnding(String folded) {
    if (folded.length() < 5
        || folded.startsWith("ال")
        || !FOREIGN_ENDING.matcher(folded).matches()) {
      return false;
    }
    boolean tiedCommon = Clitics.stripped(folded).stream().anyMatch(PersonWords::isCommon);
    return !tiedCommon
        && !INFLECTED.matcher(folded).matches()
        && !NATIVE_LETTER.matcher(folded).find();
  }

  /** A common word or a numeral, with or without its article. */
  static boolean isCommon(String folded) {
    String bare = folded.startsWith("ال") ? folded.substring(2) : folded;
    return COMMON.contains(folded) || COMMON.contains(bare) || Numerals.of(folded).isPresent();
  }

  private static Set<String> names(boolean ambiguous) {
    Set<String> names = new HashSet<>();
    for (String line : Lexicon.lines("native-names.txt")) {
      for (String word : line.split("\\s+")) {
        if (word.endsWith("?") == ambiguous) {
          names.add(ArabicFolding.fold(word.replace("?", "")));
        }
      }
    }
    return Set.copyOf(names);
  }

  /** All Arabic names of the list, those included that are common words too. */
  static Set<String> arabicNames() {
    Set<String> all = new HashSet<>(NATIVE);
    all.addAll(AMBIGUOUS);
    return Set.copyOf(all);
  }
}
