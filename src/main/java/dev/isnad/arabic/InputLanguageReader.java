package dev.isnad.arabic;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the language of an input by its letters first and its small words then. */
final class InputLanguageReader {
  private static final Set<String> ARABIZI = Lexicon.words("arabizi-words.txt");
  private static final Set<String> ENGLISH = Lexicon.words("english-words.txt");
  private static final Set<String> FRENCH =
      Set.of(
          "le", "la", "les", "des", "une", "est", "qui", "que", "quoi", "quel", "quelle", "dans",
          "pour", "avec", "où");

  /**
   * A figure that stands for an Arabic letter: {@code 3abd}, {@code ra2is}, {@code fatta7}; not
   * {@code 2nd}, {@code G7}.
   */
  private static final Pattern FIGURE_LETTER =
      Pattern.compile(
          "[2356789]'?[a-z]{3,}[2356789]?[a-z]*|[a-z]+[2356789]'?[a-z]+|[a-z]{2,6}[37]|[23][a-z]{2}(?<!nd|rd)|7al");

  private InputLanguageReader() {}

  static InputLanguage read(String text) {
    long arabic = text.codePoints().filter(Letters::isArabic).count();
    long latin = text.codePoints().filter(Letters::isLatin).count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters == 0) {
      return InputLanguage.NONE;
    }
    if (arabic * 2 >= letters || arabic > 0 && arabic >= latin) {
      return InputLanguage.ARABIC;
    }
    return latin * 2 >= letters ? latin(text) : InputLanguage.OTHER_LATIN;
  }

  private static boolean isEnglish(String word) {
    return ENGLISH.contains(word) || EnglishToArabic.knows(word);
  }

  private static InputLanguage latin(String text) {
    List<String> words =
        Words.of(text).stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
    long english = words.stream().filter(InputLanguageReader::isEnglish).count();
    long french = words.stream().filter(FRENCH::contains).count();
    long arabizi =
        words.stream()
            .filter(word -> ARABIZI.contains(word) || FIGURE_LETTER.matcher(word).matches())
            .count();
    // Names of places are English and Arabizi alike: a tie is Arabizi.
    if (arabizi > 0 && arabizi >= english && arabizi >= french) {
      return InputLanguage.ARABIZI;
    }
    return english > french ? InputLanguage.ENGLISH : InputLanguage.OTHER_LATIN;
  }
}
